/** Walls, vault, floor, carpet, windows and columns of the corridor. */
import { column, sideBars, sideWindow } from '../../architecture.mjs';
import { frontal, level, upright } from '../../camera.mjs';
import { solid } from '../../points.mjs';
import { asLight, rect } from '../../svg.mjs';
import { cam, COLUMNS, END, WALL, WINDOWS } from './set.mjs';

export function shell() {
  const { left, right, high } = WALL;
  return [
    rect(-60, -60, 1720, 1020, 'ink'),
    cam.face(level(left, right, high, 1, END), 'soot'),
    ...[3.4, 6, 8.6, 11.6, 15].map((z) =>
      cam.face(level(left, right, high, z, z + 1), z < 7 ? 'wood-14' : 'wood-6'),
    ),
    cam.face(upright(left, 0, high, 1, END), 'wood-8'),
    cam.face(upright(left, 0, 1.15, 1, END), 'wood-15'),
    ...[5.6, 8.2, 11.2, 14.8].map((z) =>
      cam.face(upright(left, 1.5, 4.4, z, z + 1.5), 'deep-red-12'),
    ),
    cam.face(upright(right, 0, high + 3, 1, END), 'night-4'),
    cam.face(upright(right, 0, 0.72, 1, END), 'night-15'),
    cam.face(frontal(left, right, 0, high, END), 'wood+4'),
  ];
}

export function floor() {
  const boards = [];
  for (let z = 1.3; z < END; z *= 1.16)
    boards.push(cam.face(level(-3.5, 2.05, 0, z, z * 1.08), 'wood-15'));
  return [
    cam.face(level(-8, 6, 0, 0.5, END), 'soot-3'),
    boards,
    cam.face(level(-0.95, 0.75, 0, 0.5, END), 'red'),
    cam.face(level(0.1, 0.75, 0, 0.5, END), 'deep-red'),
    cam.face(level(-0.95, -0.87, 0, 0.5, END), 'bone-12'),
    cam.face(level(0.67, 0.75, 0, 0.5, END), 'bone-15'),
  ];
}

export function windows() {
  const y = [0.8, 4.5];
  return WINDOWS.toReversed().map((z) => {
    const [z1, z2] = z;
    const here = { x: WALL.right, z, y };
    return [
      sideWindow(
        cam,
        { x: WALL.right, z: [z1 - 0.16, z2 + 0.18], y: [0.66, 4.72] },
        z1 < 6 ? 'bone-6' : 'bone-12',
      ),
      sideWindow(cam, here, 'steel-12'),
      sideWindow(cam, { x: WALL.right, z: [z1, z2 - 0.2], y: [0.8, 4.4] }, 'black'),
      cam.face(
        [
          [WALL.right, 3.4, z1],
          [WALL.right, 2.6, z1],
          [WALL.right, 1.0, z2 - 0.2],
          [WALL.right, 1.5, z2 - 0.2],
        ],
        'night+8',
        asLight(0.7),
      ),
      sideBars(cam, here, 'bone-15'),
    ];
  });
}

export function door() {
  return [
    cam.face(frontal(-1.35, 1.15, 0, 3.75, END), 'bone-8'),
    cam.face(frontal(-1.35, -0.1, 0, 3.75, END), 'bone'),
    cam.face(frontal(-1.05, 0.85, 0, 3.4, END), 'paper'),
    cam.face(frontal(0.2, 0.85, 0, 3.4, END), 'ochre'),
    solid(cam, '0.85,0,19 0.85,3.4,19 1.45,3.4,18 1.45,0,18', 'wood-6'),
    solid(cam, '-1.05,0,19 0.85,0,19 0.06,0,0.6 -0.22,0,0.6', 'paper', asLight(0.3)),
    solid(cam, '0.85,0,19 -1.05,0,19 -0.9,0,0.6 0.5,0,0.6', 'ochre', asLight(0.14)),
  ];
}

export function columns() {
  return COLUMNS.toReversed().map((z) => [
    solid(
      cam,
      `-2.1,0,${z + 0.2} -1.9,0,${z - 0.2} -3.5,0,${z - 1.3} -3.5,0,${z - 0.6}`,
      'black',
      asLight(0.55),
    ),
    column(
      cam,
      { x: -2.05, z, radius: 0.32, height: WALL.high },
      {
        light: z > 9 ? 'bone-2' : 'paper-6',
        shade: z > 9 ? 'steel-10' : 'steel-15',
        foot: 'bone-12',
        footShade: 'night-4',
        flip: true,
        split: 0.5,
      },
    ),
  ]);
}
