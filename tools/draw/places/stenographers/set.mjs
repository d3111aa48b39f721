/** What the drawings of the stenographers share: the eye, the measures, where the lamp stands. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [640, 350], eye: 1.55 });

export const WALL = 3.2;

export const HEIGHT = 6.4;

export const COLUMNS = [
  [2.5, 17.5, 0.3],
  [0.72, 11.5, 0.32],
  [-0.45, 8, 0.33],
  [-1.42, 5.2, 0.34],
];

export const TABLE = { x: [-0.3, 1.3], z: [3.7, 4.65], top: 0.78 };

export const LAMP = [1.06, 1.2, 4.2];

/** What lies on the table is measured from where the table once stood. */
const MOVED = -0.62;
const moved = ([x, y, z]) => [x + MOVED, y, z];
export const onTable = {
  ...cam,
  at: (point) => cam.at(moved(point)),
  face: (points, fill, more) => cam.face(points.map(moved), fill, more),
};

export const CHAIR = { x: [2.62, 3.04], z: [5.85, 6.3] };
