/** The room: boards, two-toned walls, a window on a blind wall, the coat on its hook by the door. */
import { hungCoat } from '../../clothes.mjs';
import { doorOn, facing, lying, sideOn } from '../../planes.mjs';
import { ring, solid } from '../../points.mjs';
import { asLight, rect } from '../../svg.mjs';
import { BACK, cam, HOOK, LAMP, WALL, WINDOW } from './set.mjs';

export function walls() {
  const { left, right, high } = WALL;
  const [floor, ceiling, back] = [lying(cam, 0), lying(cam, high), facing(cam, BACK)];
  const boards = [];
  for (let x = -3.6; x < 3.2; x += 0.72) boards.push(floor(x, x + 0.36, 0.6, BACK, 'wood-15'));
  return [
    rect(-60, -60, 1720, 1020, 'black'),
    floor(left, right, 0.6, BACK, 'soot-4'),
    boards,
    ceiling(left, right, 0.8, BACK, 'black'),
    back(left, right, 0, high, 'steel-10'),
    back(left, right, 0, 1.25, 'khaki-6'),
    back(left, right, 1.25, 1.3, 'ink'),
    back(left, right, 0, 0.14, 'black'),
    sideOn(cam, left)(0.8, BACK, 0, high, 'ink'),
    sideOn(cam, right)(0.8, BACK, 0, high, 'night-10'),
    sideOn(cam, right)(0.8, BACK, 0, 1.25, 'ink'),
    doorOn(sideOn(cam, right), [5.5, 6.7], 2.4, DOOR, { handle: -1 }),
  ];
}

const DOOR = { jamb: 'wood', leaf: 'wood-12', panel: 'soot-6', edge: 'wood-2', knob: 'bone-10' };

/** Behind the glass is a wall of bricks, near enough to touch. */
export function window() {
  const {
    x: [x1, x2],
    y: [y1, y2],
  } = WINDOW;
  const wall = facing(cam, BACK);
  const bricks = [];
  for (let row = 0; row < 9; row++)
    for (let i = 0; i < 4; i++) {
      const from = x1 + 0.03 + i * 0.36 - (row % 2) * 0.18;
      const [a, b] = [Math.max(from, x1), Math.min(from + 0.32, x2)];
      const y = y1 + 0.02 + row * 0.19;
      const tone = (i * 2 + row) % 5 === 0 ? 'deep-red-15' : 'wood-2';
      if (b > a) bricks.push(wall(a, b, y, y + 0.155, tone));
    }
  return [
    wall(x1 - 0.16, x2 + 0.16, y1 - 0.14, y2 + 0.14, 'bone-15'),
    wall(x1 - 0.16, x1, y1 - 0.14, y2 + 0.14, 'steel-8'),
    wall(x1, x2, y1, y2, 'ink'),
    bricks,
    solid(
      cam,
      `${x1},${y1},7.6 ${x1},${y2},7.6 ${x1 + 0.9},${y2},7.6 ${x1 + 0.2},${y1},7.6`,
      'black',
      asLight(0.55),
    ),
    wall(-2.13, -2.06, y1, y2, 'bone-12'),
    wall(x1, x2, 2.1, 2.17, 'bone-12'),
    wall(x1 - 0.22, x2 + 0.22, y1 - 0.2, y1 - 0.12, 'bone-8'),
  ];
}

/** Lamplight on the wall with one slanted edge, the board of hooks, the coat and its long shadow. */
export function coat() {
  const wall = facing(cam, BACK);
  return [
    solid(cam, `0.5,0,7.6 1.05,2.5,7.6 2.75,2.5,7.6 3.1,1.7,7.6 3.1,0,7.6`, 'bone', asLight(0.2)),
    wall(1.3, 2.5, 1.96, 2.08, 'wood+6'),
    wall(1.3, 2.5, 1.96, 1.99, 'wood-12'),
    [1.45, 2.2].map((at) => wall(at, at + 0.03, 1.86, 2.02, 'bone-10')),
  ];
}

/** The coat itself, with its shadow: it leaves with its owner. */
export function hung() {
  const [x, y] = cam.at(HOOK);
  const scale = cam.perMetre(BACK) / 178;
  return [
    hungCoat({ x: x + 46, y: y + 8, scale: scale * 1.06 }, ['black', 'black', 'black']),
    hungCoat({ x, y, scale }, ['bone-15', 'wood-4', 'paper']),
  ];
}

export const under = () => {
  const [x, , z] = LAMP;
  return [
    cam.face(ring([x, 0, z], 2.5, 1.5), 'ochre', asLight(0.15)),
    cam.face(ring([x, 0, z], 1.8, 1.05), 'ochre', asLight(0.12)),
    solid(cam, `-0.95,0,${z} 1.15,0,${z + 0.4} 2.3,0,3.5 -0.4,0,3.3`, 'black', asLight(0.6)),
  ];
};
