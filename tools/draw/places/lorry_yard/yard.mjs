/** Sky, the wall with garage doors, the gateway, the chalk board on the left wall. */
import { facing, lying, sideOn } from '../../planes.mjs';
import { solid } from '../../points.mjs';
import { asLight, rect } from '../../svg.mjs';
import { BOARD, cam, FAR, GARAGE, GATE, WALL } from './set.mjs';

const far = facing(cam, FAR);
const [gx1, gx2] = GATE.x;

/** The street beyond the gate: one pale wall, a row of dark windows, nobody. */
export function street() {
  const wall = facing(cam, 24);
  return [
    rect(-60, -60, 1720, 1020, 'steel+12'),
    rect(-60, 210, 1720, 220, 'bone-12'),
    lying(cam, 0)(-30, 30, FAR, 40, 'bone-15'),
    wall(-4, 16, 0, 9, 'bone-2'),
    wall(5.4, 16, 0, 9, 'bone-15'),
    wall(-4, 16, 0, 1.1, 'steel+10'),
    [1.2, 2.9, 4.6, 6.3, 8].map((x) =>
      [1.9, 4.8].map((y) => [
        wall(x, x + 0.9, y, y + 1.8, 'steel-6'),
        wall(x, x + 0.3, y, y + 1.8, 'night'),
      ]),
    ),
  ];
}

export function farWall() {
  const high = 5.2;
  return [
    far(-16, gx1, 0, high, 'wood-2'),
    far(-16, gx1, high - 0.3, high, 'bone-15'),
    far(gx2, 16, 0, high, 'soot'),
    far(-16, gx1, 0, 0.5, 'soot'),
    garage(),
    [gx1 - 0.75, gx2].map((x) => [
      far(x, x + 0.75, 0, high + 0.5, 'bone-12'),
      far(x + 0.34, x + 0.75, 0, high + 0.5, 'steel-10'),
      far(x - 0.12, x + 0.87, high + 0.5, high + 0.75, 'bone-4'),
    ]),
    far(gx1, gx2, GATE.high, high, 'ink'),
    far(gx1, gx2, GATE.high, GATE.high + 0.16, 'red-8'),
  ];
}

/** A black mouth with one leaf folded back. */
function garage() {
  const [x1, x2] = GARAGE.x;
  const y = GARAGE.high;
  return [
    far(x1 - 0.5, x2 + 0.2, 0, y + 0.24, 'bone-12'),
    far(x1 - 0.5, x2 + 0.2, y + 0.1, y + 0.24, 'bone-4'),
    far(x1, x2, 0, y, 'black'),
    solid(cam, `${x2},0,12.5 ${x2 + 0.5},0,11.4 ${x2 + 0.5},${y},11.4 ${x2},${y},12.5`, 'khaki+10'),
    solid(
      cam,
      `${x2},0.2,12.5 ${x2 + 0.5},2.6,11.4 ${x2 + 0.5},2.9,11.4 ${x2},0.5,12.5`,
      'khaki-10',
    ),
  ];
}

export function ground() {
  const floor = lying(cam, 0);
  const stones = [];
  for (let z = 1.5; z < FAR; z *= 1.22) stones.push(floor(-14, 14, z, z * 1.1, 'soot+12'));
  return [
    floor(-16, 16, 0.5, FAR, 'khaki-14'),
    stones,
    // morning through the gateway, and the shade of the left wall
    solid(cam, `${gx1},0,${FAR} ${gx2},0,${FAR} 3.4,0,2 -2.6,0,2`, 'bone', asLight(0.3)),
    solid(cam, `${WALL},0,0.6 ${WALL},0,${FAR} -2.2,0,${FAR} 0.2,0,0.6`, 'black', asLight(0.62)),
  ];
}

/** The wall on the left with the chalk board: rows of strokes, all crossed through. */
export function board() {
  const wall = sideOn(cam, WALL);
  const [z1, z2] = BOARD.z;
  const [y1, y2] = BOARD.y;
  const row = (y2 - y1 - 0.3) / 6;
  return [
    wall(0.8, FAR, 0, 5.6, 'ink+6'),
    wall(0.8, FAR, 0, 0.5, 'black'),
    wall(z1 - 0.16, z2 + 0.16, y1 - 0.14, y2 + 0.14, 'wood+12'),
    wall(z1, z2, y1, y2, 'black'),
    [0, 1, 2, 3, 4, 5].map((i) => {
      const y = y1 + 0.2 + i * row;
      return [
        wall(z1 + 0.24, z1 + 0.6, y, y + 0.09, 'bone-6'),
        wall(z1 + 0.8, z1 + 1.4 + ((i * 3) % 4) * 0.16, y, y + 0.09, 'bone-12'),
        wall(z1 + 0.16, z2 - 0.5, y + 0.03, y + 0.06, 'paper'),
        wall(z2 - 0.42, z2 - 0.2, y, y + 0.09, i === 2 ? 'red' : 'bone-15'),
      ];
    }),
    wall(z1 + 1.6, z1 + 1.63, y1, y2, 'khaki-6'),
  ];
}
