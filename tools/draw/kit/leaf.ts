/** A sheet of paper that lies or is held at any slant: a plane in the picture, from its corner across and down. */
import type { Plane } from './planes.ts';
import { polygon, type Point } from './svg.ts';

/** u runs along `across`, v along `down`, both from 0 to 1. */
export const leaf =
  ([x, y]: Point, across: Point, down: Point): Plane =>
  (u1, u2, v1, v2, fill, more) => {
    const at = (u: number, v: number): Point => [
      x + across[0] * u + down[0] * v,
      y + across[1] * u + down[1] * v,
    ];
    return polygon([at(u1, v1), at(u2, v1), at(u2, v2), at(u1, v2)], fill, more);
  };
