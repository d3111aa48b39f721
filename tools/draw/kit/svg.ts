/** Shapes as SVG text, coloured by palette name. Numbers are rounded, so the same drawing is the same bytes. */
import type { Fill, Tone } from './tones.ts';

/** A point in the picture's own units. */
export type Point = readonly [x: number, y: number];

/** From, to. */
export type Span = readonly [number, number];

/** A shape as text, or some of them, in the order in which they are laid over one another. */
export type Shapes = string | readonly Shapes[];

/** More of a shape than its fill, such as `opacity`. */
export type Attributes = Readonly<Record<string, string | number>>;

/** Where a shape is set down, how large, and whether it is seen in a mirror. */
export type Spot = {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly flip?: boolean;
};

/** How far along a gradient, the tone there, how much it covers. */
export type Stop = readonly [offset: number, tone: Tone, opacity: number];

/** The frame of every full layer: the 1600 × 900 picture with 60 units of overscan on each side. */
const FRAME = { x: -60, y: -60, width: 1720, height: 1020 };

/** A whole layer. `defs` holds gradients. */
export function layer(shapes: Shapes, defs: readonly string[] = []): string {
  const { x, y, width, height } = FRAME;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}">`;
  const gradients = defs.length > 0 ? [`<defs>${defs.join('')}</defs>`] : [];
  return [head, ...gradients, ...flat(shapes), '</svg>', ''].join('\n');
}

const flat = (shapes: Shapes): readonly string[] =>
  typeof shapes === 'string' ? [shapes] : shapes.flatMap(flat);

/** The whole frame in one tone, behind all else. */
export const backing = (fill: Fill): string => {
  const { x, y, width, height } = FRAME;
  return rect(x, y, width, height, fill);
};

/** A closed shape through the points. */
export function polygon(points: readonly Point[], fill: Fill, more: Attributes = {}): string {
  const text = points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');
  return `<polygon points="${text}" fill="${fill}"${attributes(more)}/>`;
}

export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: Fill,
  more: Attributes = {},
): string {
  return polygon(corners([x, x + width], [y, y + height]), fill, more);
}

/** Four corners of an upright rectangle, from its first one round. */
export const corners = ([x1, x2]: Span, [y1, y2]: Span): readonly Point[] => [
  [x1, y1],
  [x2, y1],
  [x2, y2],
  [x1, y2],
];

export function ellipse(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  fill: Fill,
  more: Attributes = {},
): string {
  return `<ellipse cx="${round(cx)}" cy="${round(cy)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}"${attributes(more)}/>`;
}

export function path(d: string, fill: Fill, more: Attributes = {}): string {
  return `<path d="${d}" fill="${fill}"${attributes(more)}/>`;
}

/** A flat gradient from one stop to the next, along a line in the picture's own units. */
export function linear(id: string, from: Point, to: Point, stops: readonly Stop[]): string {
  const ends = `x1="${round(from[0])}" y1="${round(from[1])}" x2="${round(to[0])}" y2="${round(to[1])}"`;
  return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" ${ends}>${stopList(stops)}</linearGradient>`;
}

export function radial(id: string, [cx, cy]: Point, r: number, stops: readonly Stop[]): string {
  return `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${round(cx)}" cy="${round(cy)}" r="${round(r)}">${stopList(stops)}</radialGradient>`;
}

/** A tenth of a unit is as fine as anything is drawn. */
export const round = (n: number): number => Math.round(n * 10) / 10;

const stopList = (stops: readonly Stop[]): string =>
  stops
    .map(
      ([offset, tone, opacity]) =>
        `<stop offset="${offset}" stop-color="${tone}" stop-opacity="${opacity}"/>`,
    )
    .join('');

const attributes = (more: Attributes): string =>
  Object.entries(more)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
