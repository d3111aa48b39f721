/** Walls, the flight with a wedge of light down it, the landing, the open door and the board of numbers. */
import { frontal, level } from '../../camera.mjs';
import { numeral } from '../../numerals.mjs';
import { bust } from '../../people.mjs';
import { facing, linesOn, lying, sideOn } from '../../planes.mjs';
import { solid } from '../../points.mjs';
import { asLight, band, rect } from '../../svg.mjs';
import { BACK, BOARD, cam, DOOR, EDGE, STAIR, TOP, WALL } from './set.mjs';

const back = facing(cam, BACK);
const { left, right, high } = WALL;

export function walls() {
  const rail = (x, tone) => {
    const at = (z, y) => cam.at([x, y, z]);
    return band([at(3.4, 0.9), at(STAIR.from, 0.95), at(EDGE, TOP + 0.95)], 15, tone);
  };
  const dado = (x, tone) =>
    solid(
      cam,
      `${x},0,1 ${x},1.3,1 ${x},1.3,5.3 ${x},${TOP + 1.3},${EDGE} ${x},${TOP + 1.3},${BACK} ${x},0,${BACK}`,
      tone,
    );
  return [
    rect(-60, -60, 1720, 1020, 'ink'),
    lying(cam, 0)(left, right, 0.5, STAIR.from, 'soot-4'),
    sideOn(cam, left)(0.8, BACK, 0, high, 'soot+4'),
    dado(left, 'ink+2'),
    sideOn(cam, right)(0.8, BACK, 0, high, 'khaki-10'),
    dado(right, 'wood-10'),
    back(left, right, 0, high, 'khaki'),
    back(left, -0.9, 0, high, 'khaki+12'),
    back(left, right, TOP, TOP + 1.3, 'wood-4'),
    back(left, -0.9, TOP, TOP + 1.3, 'wood+8'),
    back(left, right, 4.13, 6, 'soot+2'),
    rail(right - 0.06, 'black'),
  ];
}

/** The room behind the door: two tables with a clerk at each, a bright wall. */
export function room() {
  const [x1, x2] = DOOR.x;
  const inside = facing(cam, BACK + 0.01);
  const clerk = (x, scale, flip) => {
    const [px, y] = cam.at([x, TOP + 0.78, BACK]);
    return bust(
      { x: px, y, scale, flip },
      { coat: ['steel-8', 'ink'], head: ['bone', 'deep-red'] },
    );
  };
  return [
    inside(x1 - 0.16, x2 + 0.16, TOP, DOOR.high + 0.16, 'bone-15'),
    inside(x1, x2, TOP, DOOR.high, 'paper'),
    inside(0.28, x2, TOP, DOOR.high, 'ochre'),
    inside(x1, x2, TOP, TOP + 0.32, 'bone-10'),
    clerk(-0.42, 0.58, false),
    clerk(0.46, 0.58, false),
    inside(x1, -0.1, TOP + 0.1, TOP + 0.78, 'red'),
    inside(0.16, x2, TOP + 0.1, TOP + 0.78, 'deep-red'),
    inside(x1, -0.1, TOP + 0.7, TOP + 0.78, 'paper+6'),
    inside(0.16, x2, TOP + 0.7, TOP + 0.78, 'bone'),
    inside(0.42, 0.58, TOP + 1.5, TOP + 1.96, 'wood+4'),
  ];
}

/** The leaf that somebody holds open, and over the lintel the board. */
export function leafAndBoard() {
  const [x1] = DOOR.x;
  const [u1, u2] = BOARD.x;
  const [v1, v2] = BOARD.y;
  const [nx, ny] = cam.at([(u1 + u2) / 2, (v1 + v2) / 2, BACK]);
  return [
    solid(
      cam,
      `${x1},${TOP},9 ${x1},${DOOR.high},9 -1.1,${DOOR.high},8.1 -1.1,${TOP},8.1`,
      'wood+12',
    ),
    solid(cam, `-0.76,1.6,8.8 -0.76,3.3,8.8 -1.0,3.3,8.3 -1.0,1.6,8.3`, 'wood-2'),
    back(u1 - 0.06, u2 + 0.08, v1 - 0.1, v2, 'black', asLight(0.6)),
    back(u1 - 0.06, u2 + 0.06, v1 - 0.06, v2 + 0.06, 'ink'),
    back(u1, u2, v1, v2, 'paper+4'),
    numeral(212, { x: nx, y: ny, scale: 4.8 }, 'red'),
    back(-1.62, -1.14, TOP + 1.42, TOP + 2.1, 'paper-4'),
    linesOn(back, [-1.57, -1.2], [TOP + 1.5, TOP + 1.98], 5, 'ink'),
  ];
}

/** Steps that rise away from the eye; a wedge of the door's light runs down them and widens. */
export function steps() {
  const wide = (z) => [-0.62 - (BACK - z) * 0.07, 0.7 + (BACK - z) * 0.2];
  const step = (i) => {
    const z = STAIR.from + i * STAIR.tread;
    const y = (i + 1) * STAIR.rise;
    const [a, b] = wide(z);
    const riser = (x1, x2, tone) => cam.face(frontal(x1, x2, y - STAIR.rise, y, z), tone);
    const tread = (x1, x2, tone) => cam.face(level(x1, x2, y, z, z + STAIR.tread), tone);
    return [
      tread(left, right, 'steel-12'),
      tread(a, b, 'paper-2'),
      riser(left, right, 'night-8'),
      riser(a, b, 'bone-15'),
      riser((a + b) / 2, b, 'wood+6'),
    ];
  };
  const [a, b] = wide(STAIR.from);
  const below = `${a},0,${STAIR.from} ${b},0,${STAIR.from}`;
  return [
    lying(cam, TOP)(left, right, EDGE, BACK, 'steel-8'),
    lying(cam, TOP)(...wide(8), EDGE, BACK, 'paper'),
    Array.from({ length: STAIR.count }, (_, i) => step(STAIR.count - 1 - i)),
    solid(cam, `${below} 2.6,0,1 -1.1,0,1`, 'ochre', asLight(0.2)),
    solid(cam, `${below} 1.7,0,1 -0.7,0,1`, 'paper', asLight(0.24)),
  ];
}
