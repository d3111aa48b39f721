/** The floor, the wall with its arch, the stair that goes up under it, the columns and the doors. */
import { column } from '../../architecture.mjs';
import { frontal, level } from '../../camera.mjs';
import { facing, lying, sideOn } from '../../planes.mjs';
import { solid } from '../../points.mjs';
import { archedWall, flight } from '../../steps.mjs';
import { asLight, rect } from '../../svg.mjs';
import { ARCH, cam, DOORS, FRONT, LANDING, STAIR, WALL } from './set.mjs';

export function floor() {
  const plane = lying(cam, 0);
  const tiles = [];
  for (let row = 0; row < 8; row++)
    for (let x = -6; x < 3; x++)
      if ((x + row) % 2 === 0)
        tiles.push(plane(x, x + 1, 1 + row * 0.84, 1 + (row + 1) * 0.84, 'steel-10'));
  return [rect(-60, -60, 1720, 1020, 'ink'), plane(-8, 4, 0.6, FRONT, 'night-8'), tiles];
}

/** Everything behind the arch: the wall of the landing with its red cloth, the steps, the runner. */
export function stair() {
  const [x1, x2] = STAIR.x;
  const end = facing(cam, LANDING);
  const top = STAIR.count * STAIR.rise;
  const far = STAIR.z + STAIR.count * STAIR.tread;
  const parapet = (x, tone) =>
    solid(cam, `${x},0,7.6 ${x},0.9,7.6 ${x},${top + 0.9},${far} ${x},${top},${far}`, tone);
  return [
    end(-3, 4, 0, 8, 'steel-6'),
    end(-3, 0.3, 0, 8, 'bone-12'),
    solid(cam, `0.3,2,${LANDING} 0.3,6,${LANDING} 1.6,6,${LANDING}`, 'bone-12'),
    end(-0.34, 0.94, 2.6, 8, 'deep-red'),
    end(-0.34, 0.3, 2.6, 8, 'red'),
    flight(cam, STAIR, ['wood-10', 'bone-15']),
    flight(cam, { ...STAIR, x: [-0.34, 0.94] }, ['deep-red', 'red']),
    flight(cam, { ...STAIR, x: [0.44, 0.94] }, ['deep-red-15', 'deep-red']),
    parapet(x1, 'soot'),
    parapet(x2, 'bone-15'),
  ];
}

export function walls() {
  const { left, right, high } = WALL;
  const side = sideOn(cam, right);
  const wide = {
    x: [ARCH.x[0] - 0.22, ARCH.x[1] + 0.22],
    spring: ARCH.spring,
    crown: ARCH.crown + 0.2,
  };
  return [
    archedWall(cam, FRONT, [-1.5, right], high, wide, 'steel-12'),
    archedWall(
      cam,
      FRONT,
      [wide.x[0] - 0.02, wide.x[1] + 0.02],
      3.75,
      { ...ARCH, crown: ARCH.crown },
      'bone-10',
    ),
    cam.face(frontal(left, -1.5, 2.62, high, FRONT), 'steel-12'),
    cam.face(frontal(left, -1.5, 0, 1.06, FRONT), 'wood-10'),
    cam.face(frontal(1.8, right, 0, 1, FRONT), 'night-10'),
    side(0.8, FRONT, 0, high, 'night-8'),
    side(0.8, FRONT, 0, 1, 'ink'),
  ];
}

/** The quiet corner before us on the left. */
export const corner = () =>
  solid(cam, '-8,0,5.4 -2.3,0,4.4 -1.1,0,0.6 -8,0,0.6', 'black', asLight(0.62));

export function columns() {
  const tones = { light: 'paper-6', shade: 'steel-12', foot: 'bone-10', footShade: 'night-4' };
  return [-1.22, 1.86].map((x) => [
    solid(
      cam,
      `${x - 0.2},0,6.7 ${x + 0.25},0,6.5 ${x + 2.4},0,5.4 ${x + 1.7},0,5.3`,
      'black',
      asLight(0.5),
    ),
    column(cam, { x, z: 6.7, radius: 0.25, height: 6 }, tones),
  ]);
}

/** Two pairs of doors in the wall on the right; `glass` is what stands behind their panes. */
export function doors(glass) {
  const wall = sideOn(cam, WALL.right);
  return DOORS.toReversed().map(([z1, z2]) => [
    wall(z1 - 0.12, z2 + 0.12, 0, 3.05, 'bone-15'),
    wall(z1, z2, 0, 2.9, 'wood-4'),
    [0, 1].map((i) => {
      const from = z1 + 0.07 + i * 0.52;
      return [
        wall(from, from + 0.38, 0.95, 1.7, glass[0]),
        wall(from, from + 0.38, 1.78, 2.72, glass[1]),
        wall(from, from + 0.38, 0.15, 0.8, 'wood-15'),
      ];
    }),
    wall((z1 + z2) / 2 - 0.015, (z1 + z2) / 2 + 0.015, 0, 2.9, 'black'),
  ]);
}

export const threshold = (tone, strength) =>
  DOORS.map(([z1, z2]) => cam.face(level(0.9, WALL.right, 0.002, z1, z2), tone, asLight(strength)));
