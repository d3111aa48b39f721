/**
 * The legend look: every shape black with a chalk outline, so that what is near still hides what is far.
 * Light is left out; each line is drawn twice, a little apart, as a hand does it.
 */
import { hexOf } from './palette.ts';
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
const SECOND_LINE = 0.4;
/** How far the second line strays, in units of the drawing. */
const STRAY: readonly (readonly [number, number])[] = [
  [1.3, -0.9],
  [-1.1, 1.2],
  [0.8, 1.4],
];

export function asChalk(svg: string, line: number): string {
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
      out += chalked(tag, line, inherited(open), shapes);
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

function chalked(tag: Tag, line: number, groups: Attributes, at: number): string {
  const isFilled =
    tag.name !== 'line' && (tag.attributes.get('fill') ?? groups.get('fill')) !== 'none';
  const base = new Map(plain(tag.attributes));
  base.set('stroke', hexOf('bone'));
  base.set('stroke-width', line.toFixed(2));
  base.set('stroke-linejoin', 'round');
  base.set('vector-effect', 'non-scaling-stroke');
  const first = new Map(base).set('fill', isFilled ? '#000000' : 'none');
  const second = new Map(base).set('fill', 'none').set('opacity', String(SECOND_LINE));
  second.set('stroke-width', (line * 0.8).toFixed(2));
  second.set('stroke-dasharray', `${line * 9} ${line * 3} ${line * 17} ${line * 5}`);
  const [x, y] = STRAY[at % STRAY.length] ?? [1, 1];
  return `${writeTag(tag.name, first, 'empty')}<g transform="translate(${x} ${y})">${writeTag(tag.name, second, 'empty')}</g>`;
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
