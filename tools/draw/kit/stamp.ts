/** A path written in its own units and set down at a place: absolute M L Q C A Z only. */
import { path, round, type Attributes, type Spot } from './svg.ts';
import type { Fill } from './tones.ts';

/** Numbers are baked, so that strokes in another look keep their width. */
export function stamp(d: string, spot: Spot, fill: Fill, more: Attributes = {}): string {
  return path(
    d.replaceAll(/(?<letter>[MLQCAZ])(?<rest>[^MLQCAZ]*)/gu, (_, letter: string, rest: string) => {
      const numbers = (rest.match(/-?\d*\.?\d+/gu) ?? []).map(Number);
      return letter + (letter === 'A' ? arc(numbers, spot) : points(numbers, spot));
    }),
    fill,
    more,
  );
}

function points(numbers: readonly number[], { x, y, scale = 1, flip = false }: Spot): string {
  const across = flip ? -scale : scale;
  return numbers.map((n, i) => round(i % 2 === 0 ? x + n * across : y + n * scale)).join(' ');
}

/** Radii, turn, which of the four arcs, and where it ends; a mirror changes the sweep. */
function arc(numbers: readonly number[], spot: Spot): string {
  const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, ...end] = numbers;
  const { scale = 1, flip = false } = spot;
  const shape = [rx * scale, ry * scale, turn, large, flip ? 1 - sweep : sweep].map(round);
  return `${shape.join(' ')} ${points(end, spot)}`;
}
