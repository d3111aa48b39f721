/** One-point perspective in metres: x to the right, y up from the floor, z away from the eye. */
import { polygon, type Attributes, type Point, type Shapes, type Span } from './svg.ts';
import type { Fill, Tone } from './tones.ts';

/** A point in metres. */
export type Point3 = readonly [x: number, y: number, z: number];

export type Camera = {
  /** Where a point in metres is in the picture. */
  readonly at: (point: Point3) => Point;
  /** Units a metre takes at this depth. */
  readonly perMetre: (z: number) => number;
  readonly vanish: Point;
  /** Scale of a person who stands at this depth. */
  readonly scale: (z: number) => number;
  /** Depth at which a person has this scale. */
  readonly depth: (scale: number) => number;
  /** A closed shape through points in metres. */
  readonly face: (points: readonly Point3[], fill: Fill, more?: Attributes) => string;
};

/** What a box takes up. */
export type Block = { readonly x: Span; readonly y: Span; readonly z: Span };

/** Tones of a box's sides; a side without one is not drawn. */
export type BoxTones = {
  readonly front: Tone;
  readonly side?: Tone;
  readonly top?: Tone;
  readonly under?: Tone | undefined;
};

/** A person of 1.75 m is 420 units at scale 1. */
export const UNITS_PER_METRE = 240;
const NEAREST = 0.35;

/** `eye` is the eye's height in metres, `vanish` the point all depth runs to, `focal` units per metre at 1 m. */
export function camera({
  vanish,
  eye,
  focal = 1200,
}: {
  readonly vanish: Point;
  readonly eye: number;
  readonly focal?: number;
}): Camera {
  const [vx, vy] = vanish;
  const perMetre = (z: number): number => focal / Math.max(z, NEAREST);
  const at = ([x, y, z]: Point3): Point => [vx + x * perMetre(z), vy + (eye - y) * perMetre(z)];
  return {
    at,
    perMetre,
    vanish,
    scale: (z) => perMetre(z) / UNITS_PER_METRE,
    depth: (scale) => focal / (scale * UNITS_PER_METRE),
    face: (points, fill, more) => polygon(points.map(at), fill, more),
  };
}

/** A box on the floor or at a height: front, the side the eye sees, and the top or the underside. */
export function box(
  cam: Camera,
  { x: [x1, x2], y: [y1, y2], z: [z1, z2] }: Block,
  { front, side, top, under = side }: BoxTones,
): Shapes {
  const [vx, vy] = cam.vanish;
  const high = cam.at([0, y2, z1])[1];
  const low = cam.at([0, y1, z1])[1];
  return [
    top && high > vy ? cam.face(level(x1, x2, y2, z1, z2), top) : [],
    under && low < vy ? cam.face(level(x1, x2, y1, z1, z2), under) : [],
    side && cam.at([x2, 0, z1])[0] < vx ? cam.face(upright(x2, y1, y2, z1, z2), side) : [],
    side && cam.at([x1, 0, z1])[0] > vx ? cam.face(upright(x1, y1, y2, z1, z2), side) : [],
    cam.face(frontal(x1, x2, y1, y2, z1), front),
  ];
}

/** Four corners of a level, a side-on and a facing rectangle. */
export const level = (
  x1: number,
  x2: number,
  y: number,
  z1: number,
  z2: number,
): readonly Point3[] => [
  [x1, y, z1],
  [x2, y, z1],
  [x2, y, z2],
  [x1, y, z2],
];
export const upright = (
  x: number,
  y1: number,
  y2: number,
  z1: number,
  z2: number,
): readonly Point3[] => [
  [x, y1, z1],
  [x, y2, z1],
  [x, y2, z2],
  [x, y1, z2],
];
export const frontal = (
  x1: number,
  x2: number,
  y1: number,
  y2: number,
  z: number,
): readonly Point3[] => [
  [x1, y1, z],
  [x2, y1, z],
  [x2, y2, z],
  [x1, y2, z],
];
