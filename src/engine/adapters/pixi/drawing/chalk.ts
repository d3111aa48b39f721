/**
 * The legend look: every shape black with a chalk outline, so that what is near still hides what is far.
 * Light is left out; each line is drawn twice, a little apart, as a hand does it.
 */
import { edgesByHand } from './hand.ts';
import { lightness, type Colours } from './palette.ts';
import { piecesOf, writeTag, type Attributes, type Tag } from './svg-tags.ts';

const SHAPES = ['rect', 'path', 'circle', 'ellipse', 'polygon', 'polyline', 'line'];
const GRADIENTS = ['linearGradient', 'radialGradient', 'stop'];
const PAINT = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'fill-opacity',
  'stroke-opacity',
];
const FAINTEST = 0.45;
const LIGHTEST_PRESS = 0.3;
const SECOND_LINE = 0.4;
/** How far the second line strays, in units of the drawing. */
const STRAY: readonly (readonly [number, number])[] = [
  [1.3, -0.9],
  [-1.1, 1.2],
  [0.8, 1.4],
];

/** `faintest`, 0 … 1: how hard the chalk is pressed where the drawing is darkest. */
export function asChalk(
  svg: string,
  line: number,
  colours: Colours,
  faintest = LIGHTEST_PRESS,
): string {
  const open: Tag[] = [];
  let skipped = 0;
  let shapes = 0;
  let out = '';
  for (const { text, tag } of piecesOf(svg)) {
    if (tag === undefined) {
      out += skipped > 0 ? '' : text;
      continue;
    }
    if (tag.kind === 'close') open.pop();
    if (skipped > 0) {
      if (tag.kind === 'open') skipped += 1;
      if (tag.kind === 'close') skipped -= 1;
    } else if (tag.attributes.get('data-look') === 'light') {
      skipped = tag.kind === 'open' ? 1 : 0;
    } else if (tag.kind !== 'close' && SHAPES.includes(tag.name)) {
      out += chalked(tag, { line, colours, faintest }, inherited(open), shapes);
      shapes += 1;
    } else if (!GRADIENTS.includes(tag.name)) {
      out += isShapeEnd(tag) ? '' : writeTag(tag.name, plain(tag.attributes), tag.kind);
    }
    if (tag.kind === 'open') open.push(tag);
  }
  return out;
}

/** A shape written `<path …></path>` was already written whole at its beginning. */
function isShapeEnd(tag: Tag): boolean {
  return tag.kind === 'close' && SHAPES.includes(tag.name);
}

type Chalk = { readonly line: number; readonly colours: Colours; readonly faintest: number };

function chalked(
  tag: Tag,
  { line, colours, faintest }: Chalk,
  groups: Attributes,
  at: number,
): string {
  const isFilled =
    tag.name !== 'line' && (tag.attributes.get('fill') ?? groups.get('fill')) !== 'none';
  const base = new Map(plain(tag.attributes));
  base.set('stroke', colours.hexOf('bone'));
  const press = faintest + (1 - faintest) * brightness(tag, groups, colours);
  base.set('stroke-width', (line * (0.75 + 0.6 * press)).toFixed(2));
  base.set('stroke-opacity', press.toFixed(2));
  base.set('stroke-linejoin', 'round');
  base.set('vector-effect', 'non-scaling-stroke');
  const first = new Map(base).set('fill', isFilled ? '#000000' : 'none');
  const second = new Map(base).set('fill', 'none').set('opacity', String(SECOND_LINE));
  second.set('stroke-width', (line * 0.8).toFixed(2));
  second.set('stroke-dasharray', `${line * 9} ${line * 3} ${line * 17} ${line * 5}`);
  const [x, y] = STRAY[at % STRAY.length] ?? [1, 1];
  const again = (shape: string): string => `<g transform="translate(${x} ${y})">${shape}</g>`;
  const straight = pointsOf(tag);
  if (straight === undefined)
    return writeTag(tag.name, first, 'empty') + again(writeTag(tag.name, second, 'empty'));
  const edges = edgesByHand(straight, tag.name !== 'polyline');
  const line1 = edgesOf(first, edges);
  const line2 = edgesOf(second, edges);
  return `${isFilled ? writeTag(tag.name, new Map(first).set('stroke', 'none'), 'empty') : ''}${line1}${again(line2)}`;
}

/** 0 … 1. What is bright in the drawing is drawn boldly, what is dark faintly. */
function brightness(tag: Tag, groups: Attributes, { toneHex }: Colours): number {
  const tones = ['fill', 'stroke'].map((name) => tag.attributes.get(name) ?? groups.get(name));
  const hex = tones.map((tone) => toneHex(tone ?? 'none')).find((each) => each !== undefined);
  return hex === undefined ? 1 : lightness(hex) / 100;
}

/** The corners of a shape that has straight edges only. */
function pointsOf({ name, attributes }: Tag): string | undefined {
  if (name === 'polygon' || name === 'polyline') return attributes.get('points');
  if (name !== 'rect') return undefined;
  const [x, y, w, h] = ['x', 'y', 'width', 'height'].map((key) => Number(attributes.get(key) ?? 0));
  const [right, bottom] = [(x ?? 0) + (w ?? 0), (y ?? 0) + (h ?? 0)];
  return `${x},${y} ${right},${y} ${right},${bottom} ${x},${bottom}`;
}

const GEOMETRY = ['points', 'x', 'y', 'width', 'height', 'rx', 'ry'];

function edgesOf(shape: Attributes, d: string): string {
  const kept = [...shape].filter(([name]) => !GEOMETRY.includes(name));
  return writeTag('path', new Map([...kept, ['fill', 'none'], ['d', d]]), 'empty');
}

function plain(attributes: Attributes): Attributes {
  const kept = new Map([...attributes].filter(([name]) => !PAINT.includes(name)));
  const opacity = Number(attributes.get('opacity') ?? 1);
  if (opacity < 1) kept.set('opacity', String(Math.max(FAINTEST, opacity)));
  return kept;
}

function inherited(open: readonly Tag[]): Attributes {
  return new Map(open.flatMap((tag) => [...tag.attributes]));
}
