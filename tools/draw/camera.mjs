/** One-point perspective in metres: x to the right, y up from the floor, z away from the eye. */
import { polygon } from './svg.mjs';

/** A person of 1.75 m is 420 units at scale 1. */
export const UNITS_PER_METRE = 240;
const NEAREST = 0.35;

/** `eye` is the eye's height in metres, `vanish` the point all depth runs to, `focal` units per metre at 1 m. */
export function camera({ vanish: [vx, vy], eye, focal = 1200 }) {
  const perMetre = (z) => focal / Math.max(z, NEAREST);
  const at = ([x, y, z]) => [vx + x * perMetre(z), vy + (eye - y) * perMetre(z)];
  return {
    at,
    perMetre,
    vanish: [vx, vy],
    /** Scale of a person who stands at this depth. */
    scale: (z) => perMetre(z) / UNITS_PER_METRE,
    /** Depth at which a person has this scale. */
    depth: (scale) => focal / (scale * UNITS_PER_METRE),
    face: (points, fill, more) => polygon(points.map(at), fill, more),
  };
}

/** A box on the floor or at a height: front, the side the eye sees, and the top or the underside. */
export function box(
  cam,
  { x: [x1, x2], y: [y1, y2], z: [z1, z2] },
  { front, side, top, under = side },
) {
  const shapes = [];
  const [vx, vy] = cam.vanish;
  const high = cam.at([0, y2, z1])[1];
  const low = cam.at([0, y1, z1])[1];
  if (top && high > vy) shapes.push(cam.face(level(x1, x2, y2, z1, z2), top));
  if (under && low < vy) shapes.push(cam.face(level(x1, x2, y1, z1, z2), under));
  if (side && cam.at([x2, 0, z1])[0] < vx) shapes.push(cam.face(upright(x2, y1, y2, z1, z2), side));
  if (side && cam.at([x1, 0, z1])[0] > vx) shapes.push(cam.face(upright(x1, y1, y2, z1, z2), side));
  shapes.push(cam.face(frontal(x1, x2, y1, y2, z1), front));
  return shapes;
}

/** Four corners of a level, a side-on and a facing rectangle. */
export const level = (x1, x2, y, z1, z2) => [
  [x1, y, z1],
  [x2, y, z1],
  [x2, y, z2],
  [x1, y, z2],
];
export const upright = (x, y1, y2, z1, z2) => [
  [x, y1, z1],
  [x, y2, z1],
  [x, y2, z2],
  [x, y1, z2],
];
export const frontal = (x1, x2, y1, y2, z) => [
  [x1, y1, z],
  [x2, y1, z],
  [x2, y2, z],
  [x1, y2, z],
];

/** Where the sun's parallel light, or a lamp at a point, throws a point onto the floor. */
export const sunOnFloor =
  ([dx, dy, dz]) =>
  ([x, y, z]) => [x - (y * dx) / dy, 0, z - (y * dz) / dy];
export const lampOnFloor =
  ([lx, ly, lz]) =>
  ([x, y, z]) => {
    const stretch = ly / Math.max(ly - y, 0.08);
    return [lx + (x - lx) * stretch, 0, lz + (z - lz) * stretch];
  };
