/** Points as text, and rings: the short hand of the drawings. */
import type { Camera, Point3 } from './camera.ts';
import { polygon, type Attributes, type Point } from './svg.ts';
import type { Fill } from './tones.ts';

/** Points in the picture, or on a plane: `'0,0 10,4'`. */
export const pts = (text: string): readonly Point[] =>
  numbersOf(text).map(([x, y, ...more]) => {
    if (x === undefined || y === undefined || more.length > 0) throw notPoints(text);
    return [x, y];
  });

/** A closed shape in the picture's own units. */
export const shape = (text: string, fill: Fill, more?: Attributes): string =>
  polygon(pts(text), fill, more);

/** A shape through points in metres: `'0,0,5 1,0,5'`. */
export const solid = (cam: Camera, text: string, fill: Fill, more?: Attributes): string =>
  cam.face(
    numbersOf(text).map(([x, y, z, ...more]) => {
      if (x === undefined || y === undefined || z === undefined || more.length > 0)
        throw notPoints(text);
      return [x, y, z];
    }),
    fill,
    more,
  );

/** A circle that lies level. */
export function ring(
  [x, y, z]: Point3,
  across: number,
  deep = across,
  step = 0.2,
): readonly Point3[] {
  const points: Point3[] = [];
  for (let a = 0; a < 6.28; a += step)
    points.push([x + across * Math.cos(a), y, z + deep * Math.sin(a)]);
  return points;
}

/** A half circle that lies level: the half nearer to the eye (-1) or the farther one (1). */
export function halfRing(
  [x, y, z]: Point3,
  across: number,
  deep: number,
  side: 1 | -1,
): readonly Point3[] {
  const points: Point3[] = [];
  for (let a = 0; a <= 3.15; a += 0.15)
    points.push([x + across * Math.cos(a), y, z + side * deep * Math.sin(a)]);
  return points;
}

/** A word that is no number would otherwise be drawn as `NaN`. */
function numbersOf(text: string): readonly (readonly number[])[] {
  const points = text
    .trim()
    .split(/\s+/u)
    .map((point) => point.split(',').map(Number));
  if (points.flat().some(Number.isNaN)) throw notPoints(text);
  return points;
}

const notPoints = (text: string) => new Error(`these are no points: ${text}`);
