/** Flat things on a wall or a floor: a plane is a function that takes a rectangle (u1, u2, v1, v2) and a tone. */
import { frontal, level, upright, type Camera } from './camera.ts';
import { pts } from './points.ts';
import type { Attributes, Point } from './svg.ts';
import type { Fill } from './tones.ts';

export type Plane = (
  u1: number,
  u2: number,
  v1: number,
  v2: number,
  fill: Fill,
  more?: Attributes,
) => string;

/** A wall that faces the eye: u runs to the right, v up. */
export const facing =
  (cam: Camera, z: number): Plane =>
  (u1, u2, v1, v2, fill, more) =>
    cam.face(frontal(u1, u2, v1, v2, z), fill, more);

/** A wall that runs away from the eye: u is depth, v up. */
export const sideOn =
  (cam: Camera, x: number): Plane =>
  (u1, u2, v1, v2, fill, more) =>
    cam.face(upright(x, v1, v2, u1, u2), fill, more);

/** A floor, a ceiling or a table top: u runs to the right, v is depth. */
export const lying =
  (cam: Camera, y: number): Plane =>
  (u1, u2, v1, v2, fill, more) =>
    cam.face(level(u1, u2, y, v1, v2), fill, more);

/** Cuts shapes out on a wall that faces the eye; points are right and up from `origin`. */
export const cutOn =
  (cam: Camera, z: number, [u, v]: Point = [0, 0]) =>
  (text: string, fill: Fill, more?: Attributes): string =>
    cam.face(
      pts(text).map(([x, y]) => [u + x, v + y, z]),
      fill,
      more,
    );
