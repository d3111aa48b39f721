/** A band of one width along a bent line, with mitred corners: a pipe, a rod, a strap. */
import { polygon, type Attributes, type Point } from './svg.ts';
import type { Fill } from './tones.ts';

export function band(
  points: readonly Point[],
  width: number,
  fill: Fill,
  more: Attributes = {},
): string {
  const side = (sign: number) => points.map((_, i) => offset(points, i, (sign * width) / 2));
  return polygon([...side(1), ...side(-1).toReversed()], fill, more);
}

function offset(points: readonly Point[], i: number, by: number): Point {
  const last = points.length - 1;
  const before = normal(points, Math.max(i, 1));
  const after = normal(points, Math.min(i + 1, last));
  const [nx, ny] = [before[0] + after[0], before[1] + after[1]];
  const stretch = 2 / (nx * nx + ny * ny);
  const [x, y] = pointAt(points, i);
  return [x + nx * stretch * by, y + ny * stretch * by];
}

/** Across the stretch that ends at a point. */
function normal(points: readonly Point[], i: number): Point {
  const [x1, y1] = pointAt(points, i - 1);
  const [x2, y2] = pointAt(points, i);
  const length = Math.hypot(x2 - x1, y2 - y1);
  return [(y1 - y2) / length, (x2 - x1) / length];
}

function pointAt(points: readonly Point[], i: number): Point {
  const point = points[i];
  if (point === undefined) throw new Error(`a band of ${points.length} points has no bend ${i}`);
  return point;
}
