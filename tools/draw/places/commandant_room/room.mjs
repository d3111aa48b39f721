/** Walls, the key board, and the half-open door with the lit lobby behind it. */
import { facing, lying, sideOn, doorOn } from '../../planes.mjs';
import { solid } from '../../points.mjs';
import { asLight, rect } from '../../svg.mjs';
import { cam, BACK, DOOR, KEYS } from './set.mjs';

const back = facing(cam, BACK);

export function walls() {
  const floor = lying(cam, 0);
  const boards = [];
  for (let z = 1.4; z < BACK; z *= 1.16) boards.push(floor(-4, 4, z, z * 1.08, 'wood-15'));
  return [
    rect(-60, -60, 1720, 1020, 'ink'),
    floor(-5, 5, 0.6, BACK, 'soot'),
    boards,
    back(-4, 4, 0, 4.4, 'night+4'),
    back(-4, -1.95, 0, 4.4, 'night-8'),
    back(-4, 4, 0, 1.05, 'night-12'),
    back(-4, 4, 1.05, 1.1, 'steel-6'),
    sideOn(cam, 2.9)(0.8, BACK, 0, 4.4, 'black'),
    sideOn(cam, -3.1)(0.8, BACK, 0, 4.4, 'black'),
  ];
}

/** Hooks in rows with a number tag on most: what is missing has been taken out. */
export function keys() {
  const { x, y, rows, across } = KEYS;
  const [w, h] = [(x[1] - x[0]) / across, (y[1] - y[0]) / rows];
  const hooks = [];
  for (let r = 0; r < rows; r++)
    for (let i = 0; i < across; i++) {
      const [u, v] = [x[0] + (i + 0.5) * w, y[0] + (r + 0.72) * h];
      hooks.push(back(u - 0.02, u + 0.02, v, v + 0.04, 'bone-8'));
      if ((i * 5 + r * 3) % 7 === 2 || (r === 1 && i > 5)) continue;
      hooks.push(
        back(u - 0.008, u + 0.008, v - 0.12, v, 'bone-15'),
        back(u - 0.045, u + 0.045, v - 0.2, v - 0.09, (i + r * 3) % 11 === 4 ? 'red' : 'bone-2'),
        back(u, u + 0.045, v - 0.2, v - 0.09, (i + r * 3) % 11 === 4 ? 'deep-red' : 'bone-15'),
      );
    }
  return [
    back(x[0] - 0.12, x[1] + 0.16, y[0] - 0.16, y[1] + 0.06, 'black', asLight(0.5)),
    back(x[0] - 0.1, x[1] + 0.1, y[0] - 0.1, y[1] + 0.1, 'wood+10'),
    back(x[0], x[1], y[0], y[1], 'wood-10'),
    hooks,
  ];
}

/** The lobby in the gap: a bright wall, the foot of a stair, one back going by. */
export function lobby() {
  const [x1, x2] = DOOR.x;
  const beyond = facing(cam, BACK + 0.01);
  return [
    beyond(x1 - 0.14, x2 + 0.14, 0, DOOR.high + 0.14, 'bone-15'),
    beyond(x1 - 0.14, x1, 0, DOOR.high + 0.14, 'bone-2'),
    beyond(x1, x2, 0, DOOR.high, 'paper-6'),
    beyond(x1 + 0.62, x2, 0, DOOR.high, 'bone-8'),
    solid(cam, `${x1},0,5.6 ${x2},0,5.6 ${x2},0.2,5.6 ${x1},0.26,5.6`, 'wood+8'),
    [0, 1, 2, 3, 4, 5].map((i) =>
      beyond(
        x1 + 0.34 + i * 0.12,
        x2,
        0.24 + i * 0.15,
        0.39 + i * 0.15,
        i % 2 ? 'red-2' : 'deep-red',
      ),
    ),
    solid(cam, `${x1 + 0.3},0.9,5.6 ${x2},1.95,5.6 ${x2},2.03,5.6 ${x1 + 0.3},0.98,5.6`, 'ink'),
  ];
}

export function leaf() {
  const swung = (u1, u2, v1, v2, fill) => {
    const at = (u, v) => [DOOR.x[1] + u * 0.46, v, BACK - u * 0.92];
    return cam.face([at(u1, v1), at(u2, v1), at(u2, v2), at(u1, v2)], fill);
  };
  return doorOn(
    swung,
    [0.02, 1.05],
    DOOR.high,
    { jamb: 'black', leaf: 'wood-6', panel: 'wood-15', edge: 'wood+8', knob: 'bone' },
    { frame: 0 },
  );
}

/** What falls into the room from the lobby. */
export const wedge = () => [
  solid(cam, '1,0,5.6 2.05,0,5.6 1.5,0,3.2 -0.6,0,3.2', 'bone', asLight(0.34)),
  solid(cam, '1,0,5.6 1.62,0,5.6 0.5,0,3.2 -0.6,0,3.2', 'paper', asLight(0.3)),
];
