/** Words of SVG: shapes in palette names. */
import { tenth as round, type Pair } from '../../../core/stage/limb.ts';

export type Spot2 = Pair;

export function path(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}"${more}/>`;
}

/** The corners of a polygon, `x,y x,y`, to a tenth of a unit. */
export function corners(words: TemplateStringsArray, ...numbers: readonly number[]): string {
  return words.reduce((before, word, index) => `${before}${round(numbers[index - 1] ?? 0)}${word}`);
}

export function polygon(points: string, fill: string, more = ''): string {
  return `<polygon points="${points}" fill="${fill}"${more}/>`;
}

export function ellipse(at: Spot2, radii: Spot2, fill: string, more = ''): string {
  return `<ellipse cx="${round(at[0])}" cy="${round(at[1])}" rx="${round(radii[0])}" ry="${round(radii[1])}" fill="${fill}"${more}/>`;
}

export function group(transform: string, ...inner: readonly string[]): string {
  return `<g transform="${transform}">${inner.join('')}</g>`;
}
