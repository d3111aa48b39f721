/** Straight edges as a hand draws them: each bends a little, misses its corner by a little, and runs a little past it. */
import { seeded, type Draw } from './seeded.ts';

type Point = readonly [number, number];

const MISS = 1.2;
const PAST = { share: 0.012, most: 6 };
const BEND = { share: 0.007, most: 5 };

/** Path data of the edges of a polygon, closed or open; `points` as in SVG. The same points give the same hand. */
export function edgesByHand(points: string, isClosed: boolean): string {
  const corners = cornersOf(points);
  const draw = seeded(corners.reduce((sum, [x, y]) => sum + Math.round(x * 31 + y * 17), 1));
  const ends = isClosed ? [...corners.slice(1), ...corners.slice(0, 1)] : corners.slice(1);
  return ends.map((to, at) => edge(corners[at] ?? to, to, draw)).join('');
}

function edge(from: Point, to: Point, draw: Draw): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const along: Point = [dx / length, dy / length];
  const past = Math.min(PAST.most, length * PAST.share);
  const bend = Math.min(BEND.most, length * BEND.share) * (2 * draw() - 1);
  const [start, end] = [
    missed(from, along, -past * draw(), draw),
    missed(to, along, past * draw(), draw),
  ];
  const middle: Point = [
    (from[0] + to[0]) / 2 - along[1] * bend * 2,
    (from[1] + to[1]) / 2 + along[0] * bend * 2,
  ];
  return `M${pair(start)}Q${pair(middle)} ${pair(end)}`;
}

function missed([x, y]: Point, [ax, ay]: Point, past: number, draw: Draw): Point {
  const miss = (): number => MISS * (draw() - 0.5);
  return [x + ax * past + miss(), y + ay * past + miss()];
}

function pair([x, y]: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

function cornersOf(points: string): readonly Point[] {
  const numbers = points
    .trim()
    .split(/[\s,]+/u)
    .map(Number)
    .filter((number) => !Number.isNaN(number));
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, at) => [
    numbers[2 * at] ?? 0,
    numbers[2 * at + 1] ?? 0,
  ]);
}
