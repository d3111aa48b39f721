/**
 * People of a legend: one outline round the whole body, thick and broken, filled with black and a breath of chalk.
 * Nothing is drawn inside it, for a legend knows that somebody was there, and not how he was made.
 * Towards the feet, and where a hand has wiped, the teller has nothing: there the chalk is smeared.
 */
import type { Colours } from '../drawing/palette.ts';
import { seeded } from '../drawing/seeded.ts';
import { piecesOf, writeTag, type Attributes } from '../drawing/svg-tags.ts';

export type Frame = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type ChalkFigureParts = {
  /** Shapes in any colours: only their outline counts. */
  readonly shapes: string;
  readonly frame: Frame;
  /** The width of a chalk line of the place, in pixels of the picture that is made. */
  readonly line: number;
  readonly colours: Colours;
};

/** Half of a stroke lies under the black. */
const THICK = 5.4;
const SHAPES = ['path', 'polygon', 'ellipse', 'circle', 'rect', 'polyline', 'line'];
const PAINT = ['fill', 'stroke', 'stroke-width', 'stroke-linejoin', 'stroke-linecap', 'fill-rule'];
/** Where the chalk begins to go, and where next to nothing of it is left; the feet are at 0. */
const WIPED = { from: -210, to: -18, rest: 0.12 };
const SMEARS = 7;
const SMEAR = { across: 11, down: 1.4 };
const HAZE = 0.2;

export function chalkFigure({ shapes, frame, line, colours }: ChalkFigureParts): string {
  const chalk = colours.hexOf('bone');
  const draw = seeded([...shapes].reduce((sum, letter) => sum + letter.charCodeAt(0), 1));
  const [long, gap] = [line * (22 + 26 * draw()), line * (6 + 5 * draw())];
  const dashes = [long, gap, long * 0.55, gap * 0.7, long * 1.3, gap * 1.5];
  const outline = painted(
    shapes,
    new Map([
      ['fill', chalk],
      ['stroke', chalk],
      ['stroke-width', (line * THICK).toFixed(2)],
      ['stroke-linejoin', 'round'],
      ['stroke-dasharray', dashes.map((each) => each.toFixed(1)).join(' ')],
      ['vector-effect', 'non-scaling-stroke'],
    ]),
  );
  const side = draw() < 0.5 ? -1 : 1;
  const hand = { x: side * (26 + 40 * draw()), y: -330 + 120 * draw(), r: 46 + 26 * draw() };
  const body = painted(shapes, new Map([['fill', '#000000']]));
  const mist = painted(shapes, new Map([['fill', chalk]]));
  return `<defs>${masks(frame, hand)}<g id="outline">${outline}</g></defs>
<g mask="url(#wiped)" opacity="0.5">${smears(side)}</g>
<g mask="url(#kept)"><use href="#outline" opacity="0.92"/>${body}<g opacity="${HAZE}" mask="url(#mist)">${mist}</g></g>`;
}

/** Copies of the outline, each a little farther on and fainter, as a palm drags it. */
function smears(side: 1 | -1): string {
  return Array.from({ length: SMEARS }, (_, at) => {
    const [x, y] = [side * SMEAR.across * (at + 1), SMEAR.down * (at + 1)];
    return `<use href="#outline" transform="translate(${x} ${y})" opacity="${(0.7 - at * 0.1).toFixed(2)}"/>`;
  }).join('');
}

type Hand = { readonly x: number; readonly y: number; readonly r: number };

function masks(frame: Frame, { x, y, r }: Hand): string {
  const { from, to, rest } = WIPED;
  const stop = (offset: number, grey: number) =>
    `<stop offset="${offset}" stop-color="#fff" stop-opacity="${grey}"/>`;
  const fade = (id: string, [top, bottom]: readonly [number, number]) =>
    `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" y1="${from}" x2="0" y2="${to}">${stop(0, top)}${stop(1, bottom)}</linearGradient>`;
  const spot = (id: string, tone: string) =>
    `<radialGradient id="${id}"><stop offset="0" stop-color="${tone}" stop-opacity="0.9"/><stop offset="0.6" stop-color="${tone}" stop-opacity="0.6"/><stop offset="1" stop-color="${tone}" stop-opacity="0"/></radialGradient>`;
  const all = `x="${frame.x}" y="${frame.y}" width="${frame.width}" height="${frame.height}"`;
  const mask = (id: string, gradient: string, wipe: string) =>
    `<mask id="${id}" maskUnits="userSpaceOnUse" ${all}><rect ${all} fill="url(#${gradient})"/>${wipe}</mask>`;
  const wipe = (tone: string) =>
    `<ellipse cx="${x}" cy="${y}" rx="${r}" ry="${r * 0.62}" transform="rotate(-28 ${x} ${y})" fill="url(#${tone})"/>`;
  return [
    fade('stays', [1, rest]),
    fade('goes', [0, 1]),
    `<linearGradient id="low" gradientUnits="userSpaceOnUse" x1="-60" y1="-420" x2="60" y2="-150">${stop(0, 0.15)}${stop(1, 1)}</linearGradient>`,
    spot('dark', '#000'),
    spot('bright', '#fff'),
    mask('kept', 'stays', wipe('dark')),
    mask('wiped', 'goes', wipe('bright')),
    mask('mist', 'low', ''),
  ].join('');
}

/** The shapes in one paint, whatever they were painted with. What was only a line stays one. */
function painted(shapes: string, paint: Attributes): string {
  return piecesOf(shapes)
    .map(({ text, tag }) => {
      if (tag === undefined || tag.kind === 'close') return text;
      const plain = [...tag.attributes].filter(([name]) => !PAINT.includes(name));
      if (!SHAPES.includes(tag.name)) return writeTag(tag.name, new Map(plain), tag.kind);
      const isLine = tag.attributes.get('fill') === 'none';
      const width = tag.attributes.get('stroke-width') ?? '1';
      const own: Attributes = new Map([
        ['fill', 'none'],
        ['stroke', paint.get('fill') ?? 'none'],
        ['stroke-width', width],
      ]);
      return writeTag(tag.name, new Map([...plain, ...(isLine ? own : paint)]), tag.kind);
    })
    .join('');
}
