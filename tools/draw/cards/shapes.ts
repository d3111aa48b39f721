/** What the things on cards are drawn with: paper in two tones, its lines of print, a pencil's hand, a stamp. Final colours. */
import { dice } from '../kit/dice.ts';

export const PAPER = '#e9dfc8';
export const BONE = '#cfc2a4';
export const INK = '#14110f';
export const RED = '#b3201b';
export const DEEP_RED = '#6d1210';
export const STEEL = '#3b4a55';
const BLACK = '#0d0b0a';

/** Large, so that a page only ever makes it smaller. */
const LARGE = 3;

export function drawing(width: number, height: number, shapes: readonly string[]): string {
  const size = `width="${width * LARGE}" height="${height * LARGE}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ${size}>\n${shapes.join('\n')}\n</svg>\n`;
}

export function turned(degrees: number, at: string, shapes: readonly string[]): string {
  return `<g transform="rotate(${degrees} ${at})">${shapes.join('')}</g>`;
}

export function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"/>`;
}

export function shape(d: string, fill: string): string {
  return `<path d="${d}" fill="${fill}"/>`;
}

export function line(d: string, stroke: string, width: number): string {
  return `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

export function circle(x: number, y: number, r: number, fill: string): string {
  return `<circle cx="${x}" cy="${y}" r="${round(r)}" fill="${fill}"/>`;
}

function ring(x: number, y: number, r: number, width: number): string {
  return `<circle cx="${x}" cy="${y}" r="${round(r)}" fill="none" stroke="${RED}" stroke-width="${width}"/>`;
}

/** A lit half and a shaded one with one hard edge, over a flat shadow. */
export function sheet(x: number, y: number, width: number, height: number): readonly string[] {
  const [top, foot] = [Math.round(x + width * 0.62), Math.round(x + width * 0.4)];
  return [
    rect(x + 8, y + 9, width, height, BLACK),
    rect(x, y, width, height, PAPER),
    shape(`M${top} ${y}H${x + width}V${y + height}H${foot}Z`, BONE),
  ];
}

export type Print = {
  readonly at: readonly [x: number, y: number];
  readonly width: number;
  readonly count: number;
  readonly gap?: number;
  readonly thick?: number;
  /** The shortest line, as a share of the width. */
  readonly least?: number;
  readonly seed: number;
};

/** Lines of print as bars of unlike length: nothing can be read. */
export function print({ at, width, count, gap = 28, thick = 8, least = 0.45, seed }: Print) {
  const chance = dice(seed * 7919 + 1);
  return Array.from({ length: count }, (_, row) =>
    rect(at[0], at[1] + row * gap, width * (least + (1 - least) * chance()), thick, INK),
  );
}

/** A line in a hand that cannot be read. */
export function scrawl(x: number, y: number, width: number, high: number, seed: number): string {
  const chance = dice(seed * 104729 + 1);
  const waves = Array.from({ length: Math.floor(width / 16) }, () => {
    const up = round(high * (0.4 + chance()));
    return `q8 ${-up} 16 ${round(chance() * 6 - 3)}`;
  });
  return line(`M${x} ${y}${waves.join('')}`, STEEL, 4);
}

export function stamp(x: number, y: number, r: number): readonly string[] {
  const inner = round(r * 0.55);
  return [
    ring(x, y, r, 7),
    shape(`M${x} ${y - inner}A${inner} ${inner} 0 0 1 ${x} ${y + inner}Z`, RED),
    ring(x, y, inner, 4),
  ];
}

/** A strip torn off along its upper edge. */
export function slip(x: number, y: number, size: readonly [number, number], seed: number) {
  const [width, height] = size;
  const chance = dice(seed * 1299709 + 1);
  const torn = Array.from(
    { length: 12 },
    (_, at) => `L${round(x + ((at + 1) * width) / 12)} ${round(y + chance() * 10 - 5)}`,
  );
  const [top, foot] = [Math.round(x + width * 0.7), Math.round(x + width * 0.55)];
  return [
    rect(x + 7, y + 8, width, height, BLACK),
    shape(`M${x} ${y}${torn.join('')}V${y + height}H${x}Z`, PAPER),
    shape(`M${top} ${y + 4}L${x + width} ${y + 4}V${y + height}H${foot}Z`, BONE),
    ...print({ at: [x + 22, y + 24], width: width - 60, count: 2, gap: 22, seed }),
  ];
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
