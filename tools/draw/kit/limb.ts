/** A finger, an arm or a barrel: a bent line that has its own width at each bend, a round end, and a shaded side. */
import { pts } from './points.ts';
import { polygon, type Point, type Shapes, type Spot } from './svg.ts';
import type { Tones } from './tones.ts';

/** A bend of a limb: where it is, and half its width there. */
export type Bend = readonly [x: number, y: number, half: number];

/** Points of the curve between two bends; more would not be seen. */
const BETWEEN = 2;
/** Points of the round end. */
const ROUND = 4;

/** `'10,20,6 30,40,5'`: x, y and half the width at each bend. */
export const bendsOf = (text: string): readonly Bend[] =>
  text.split(' ').map((bend) => {
    const [x, y, half, ...more] = bend.split(',').map(Number);
    if (x === undefined || y === undefined || half === undefined || more.length > 0)
      throw new Error(`these are no bends: ${text}`);
    return [x, y, half];
  });

/** Drawn from its root to its round end. The shade lies to the right of whoever walks along it, or to the left with `left`. */
export function limb(
  at: Spot,
  along: string | readonly Bend[],
  [light, shade]: Tones,
  { share = 0.5, left = false }: { readonly share?: number; readonly left?: boolean } = {},
): Shapes {
  const spine = curve(typeof along === 'string' ? bendsOf(along) : along);
  const side = left ? -1 : 1;
  const end = tip(spine, side);
  const outer = spine.map((_, i) => beside(spine, i, side));
  const inner = spine.map((_, i) => beside(spine, i, side * (1 - 2 * share)));
  const other = spine.map((_, i) => beside(spine, i, -side));
  const place = (points: readonly Point[]) => points.map((point) => set(at, point));
  return [
    polygon(place([...outer, ...end, ...other.toReversed()]), light),
    polygon(
      place([...outer, ...end.slice(0, Math.ceil(ROUND * share)), ...inner.toReversed()]),
      shade,
    ),
  ];
}

/** A closed shape in the limb's own units. */
export const flat = (at: Spot, points: string | readonly Point[], fill: Tones[0]): string =>
  polygon(
    (typeof points === 'string' ? pts(points) : points).map((point) => set(at, point)),
    fill,
  );

/** Whole units are fine enough for what is drawn so large. */
const set = ({ x, y, scale = 1, flip = false }: Spot, [px, py]: Point): Point => [
  Math.round(x + (flip ? -px : px) * scale),
  Math.round(y + py * scale),
];

/** Through all bends, rounded between them (Catmull and Rom's way). */
function curve(bends: readonly Bend[]): readonly Bend[] {
  if (bends.length < 2) throw new Error('a limb has two bends at least');
  return bends.flatMap((bend, i) => {
    const next = bends[i + 1];
    if (next === undefined) return [bend];
    const [before, after] = [bends[i - 1] ?? bend, bends[i + 2] ?? next];
    return Array.from({ length: BETWEEN }, (_, step) => {
      const t = step / BETWEEN;
      const at = (k: 0 | 1 | 2) => spline(t, [before[k], bend[k], next[k], after[k]]);
      return [at(0), at(1), at(2)] as const;
    });
  });
}

function spline(t: number, [a, b, c, d]: readonly [number, number, number, number]): number {
  return (
    0.5 *
    (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3)
  );
}

function beside(spine: readonly Bend[], i: number, side: number): Point {
  const [x, y, half] = bendAt(spine, i);
  const [dx, dy] = heading(spine, i);
  return [x - dy * half * side, y + dx * half * side];
}

/** From one side round to the other. */
function tip(spine: readonly Bend[], side: 1 | -1): readonly Point[] {
  const last = spine.length - 1;
  const [x, y, half] = bendAt(spine, last);
  const [dx, dy] = heading(spine, last);
  return Array.from({ length: ROUND }, (_, i) => {
    const a = (Math.PI * (i + 1)) / (ROUND + 1);
    const [out, across] = [Math.sin(a) * half, Math.cos(a) * half * side];
    return [x + dx * out - dy * across, y + dy * out + dx * across];
  });
}

function heading(spine: readonly Bend[], i: number): Point {
  const [x1, y1] = bendAt(spine, Math.max(i - 1, 0));
  const [x2, y2] = bendAt(spine, Math.min(i + 1, spine.length - 1));
  const length = Math.hypot(x2 - x1, y2 - y1);
  return [(x2 - x1) / length, (y2 - y1) / length];
}

function bendAt(spine: readonly Bend[], i: number): Bend {
  const bend = spine[i];
  if (bend === undefined) throw new Error(`a limb of ${spine.length} bends has no bend ${i}`);
  return bend;
}
