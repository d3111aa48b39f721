/** Things that stand at an angle to the eye: lengths run back from the front's middle, widths to its right-hand side. */
import type { Camera, Point3 } from './camera.ts';
import { polygon, type Point } from './svg.ts';
import type { Fill } from './tones.ts';

/** A point of the thing in metres: how far behind its front, how far to its right, how high. */
export type OwnPoint = readonly [back: number, right: number, high: number];

export type Turned = {
  readonly at: (point: OwnPoint) => Point;
  /** Units a metre takes there. */
  readonly perMetre: (point: OwnPoint) => number;
  readonly face: (points: readonly OwnPoint[], fill: Fill) => string;
};

/** `heading` in degrees: 0 drives to the right across the picture, 90 straight at the eye. */
export function turned(cam: Camera, [x, , z]: Point3, heading: number): Turned {
  const [sin, cos] = [Math.sin((heading * Math.PI) / 180), Math.cos((heading * Math.PI) / 180)];
  const world = ([back, right, high]: OwnPoint): Point3 => [
    x - back * cos - right * sin,
    high,
    z + back * sin - right * cos,
  ];
  const at = (point: OwnPoint): Point => cam.at(world(point));
  return {
    at,
    perMetre: (point) => cam.perMetre(world(point)[2]),
    face: (points, fill) => polygon(points.map(at), fill),
  };
}
