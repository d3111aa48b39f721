/** Points as text, rings and wedges: the short hand of the drawings. */
import { asLight, ellipse, polygon, radial } from './svg.mjs';

/** `'0,0 10,4'` or `'0,0,5 1,0,5'`: points in the picture or in metres. */
export const pts = (text) =>
  text
    .trim()
    .split(/\s+/)
    .map((point) => point.split(',').map(Number));

/** A closed shape in the picture's own units. */
export const shape = (text, fill, more) => polygon(pts(text), fill, more);

/** A shape in metres. */
export const solid = (cam, text, fill, more) => cam.face(pts(text), fill, more);

/** A circle that lies level. */
export function ring([x, y, z], across, deep = across, step = 0.2) {
  const points = [];
  for (let a = 0; a < 6.28; a += step)
    points.push([x + across * Math.cos(a), y, z + deep * Math.sin(a)]);
  return points;
}

/** A half circle that lies level, the half nearer to the eye or the farther one. */
export function halfRing([x, y, z], across, deep, side) {
  const points = [];
  for (let a = 0; a <= 3.15; a += 0.15)
    points.push([x + across * Math.cos(a), y, z + side * deep * Math.sin(a)]);
  return points;
}

/** The tone of a glow, for the `defs`, and the glow itself. */
export const glowTone = (id, at, r, strength = 0.7, tone = 'ochre') =>
  radial(id, at, r, [
    [0, tone, strength],
    [0.3, tone, strength * 0.38],
    [1, tone, 0],
  ]);
export const glow = (id, [x, y], r) => ellipse(x, y, r, r, `url(#${id})`, asLight(1));

/** Numbers between 0 and 1 that are the same each time. */
export function dice(seed) {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}
