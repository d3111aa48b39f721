/** Light as shapes: glows, and where the sun or a lamp throws something onto the floor. */
import type { Point3 } from './camera.ts';
import { ellipse, radial, type Attributes, type Point } from './svg.ts';
import type { Tone } from './tones.ts';

/** A shape of light: left out where the picture is only chalk outlines. */
export const asLight = (opacity: number): Attributes => ({ opacity, 'data-look': 'light' });

/** The tone of a glow, for the `defs`, and the glow itself. */
export const glowTone = (
  id: string,
  at: Point,
  r: number,
  strength = 0.7,
  tone: Tone = 'ochre',
): string =>
  radial(id, at, r, [
    [0, tone, strength],
    [0.3, tone, strength * 0.38],
    [1, tone, 0],
  ]);
export const glow = (id: string, [x, y]: Point, r: number): string =>
  ellipse(x, y, r, r, `url(#${id})`, asLight(1));

/** How light throws a point onto the floor. */
export type Throw = (point: Point3) => Point3;

/** The sun's parallel light, by its direction. */
export const sunOnFloor =
  ([dx, dy, dz]: Point3): Throw =>
  ([x, y, z]) => [x - (y * dx) / dy, 0, z - (y * dz) / dy];

/** A lamp at a point. */
export const lampOnFloor =
  ([lx, ly, lz]: Point3): Throw =>
  ([x, y, z]) => {
    const stretch = ly / Math.max(ly - y, 0.08);
    return [lx + (x - lx) * stretch, 0, lz + (z - lz) * stretch];
  };
