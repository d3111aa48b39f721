/** The wall with its door, the passage of brown doors with a window at its end, the pipe, the window with a sill. */
import { doorOn, facing, lying, sideOn } from '../../planes.mjs';
import { solid } from '../../points.mjs';
import { asLight, band, rect } from '../../svg.mjs';
import { cam, DOOR, FRONT, NAILS, PASSAGE, TURN, WINDOW } from './set.mjs';

const wall = facing(cam, FRONT);
const BROWN = { jamb: 'wood-6', leaf: 'wood+12', panel: 'wood+2', edge: 'bone-15', knob: 'bone' };
const DIM = { jamb: 'wood-12', leaf: 'wood+4', panel: 'wood-6', edge: 'wood+15', knob: 'bone-10' };

export function floor() {
  const plane = lying(cam, 0);
  const boards = [];
  for (let z = 1.3; z < PASSAGE.end; z *= 1.2) boards.push(plane(-4, 9, z, z * 1.1, 'wood-12'));
  return [rect(-60, -60, 1720, 1020, 'ink'), plane(-6, 9, 0.6, PASSAGE.end, 'wood-4'), boards];
}

export function passage() {
  const { left, end, high } = PASSAGE;
  const [near, far, back] = [sideOn(cam, left), sideOn(cam, TURN), facing(cam, end)];
  const two = (plane, z1, z2, above, below) => [
    plane(z1, z2, 0, high, above),
    plane(z1, z2, 0, 1.45, below),
    plane(z1, z2, 1.43, 1.48, 'ink'),
  ];
  return [
    lying(cam, high)(left, TURN, 1, end, 'soot-4'),
    back(left, TURN, 0, high, 'bone-12'),
    back(left, TURN, 0, 1.45, 'khaki-6'),
    back(-0.85, 0.2, 1.0, 3.0, 'snow'),
    back(-0.36, 0.2, 1.0, 3.0, 'snow-12'),
    back(-0.38, -0.3, 1.0, 3.0, 'wood'),
    back(-0.85, 0.2, 2.2, 2.28, 'wood'),
    two(near, 0.8, end, 'steel-10', 'night-4'),
    two(far, FRONT, end, 'bone-15', 'khaki-10'),
    [12.4, 9.6, 7.2].map((z) => doorOn(far, [z, z + 1.0], 2.45, BROWN, { handle: -1 })),
    [12.2, 9.4, 7, 5].map((z) => doorOn(near, [z, z + 1.0], 2.45, DIM)),
    solid(
      cam,
      `-0.85,0,${end} 0.2,0,${end} 0.5,0,5.6 2.3,0,1 -0.8,0,1 -0.6,0,5.6`,
      'paper',
      asLight(0.2),
    ),
    solid(
      cam,
      `-0.34,0,${end} 0.2,0,${end} 0.5,0,5.6 2.3,0,1 0.6,0,1 0,0,5.6`,
      'paper',
      asLight(0.14),
    ),
  ];
}

export function front() {
  const { x, y } = WINDOW;
  return [
    wall(TURN, 8, 0, 4.6, 'bone-15'),
    wall(TURN, 8, 0, 1.45, 'khaki-4'),
    wall(TURN, 8, 1.43, 1.48, 'ink'),
    wall(TURN, 8, 0, 0.14, 'black'),
    wall(TURN, TURN + 0.08, 0, 4.6, 'bone-4'),
    doorOn(wall, DOOR, 2.5, BROWN),
    wall(x[0] - 0.14, x[1] + 0.14, y[0] - 0.1, y[1] + 0.14, 'paper-12'),
    wall(x[0], x[1], y[0], y[1], 'steel+15'),
    solid(
      cam,
      `${x[0]},${y[0]},5.8 ${x[0]},${y[1]},5.8 ${x[0] + 0.4},${y[1]},5.8 ${x[0] + 0.1},${y[0]},5.8`,
      'steel',
    ),
    wall(4.27, 4.34, y[0], y[1], 'paper-12'),
    wall(x[0], x[1], 2.05, 2.11, 'paper-12'),
    solid(
      cam,
      `${x[0] - 0.24},1.05,5.8 ${x[1] + 0.24},1.05,5.8 ${x[1] + 0.24},1.05,5.5 ${x[0] - 0.24},1.05,5.5`,
      'paper',
    ),
    facing(cam, 5.5)(x[0] - 0.24, x[1] + 0.24, 0.98, 1.05, 'bone-12'),
    wall(x[0] - 0.1, x[1] + 0.3, 0.78, 0.94, 'black', asLight(0.4)),
  ];
}

/** Eleven nails, each with its shadow. */
export const nails = () =>
  NAILS.map((x, i) => {
    const [px, py] = cam.at([x, 1.82 + ((i * 5) % 4) * 0.03, FRONT]);
    return [
      band(
        [
          [px + 2, py + 2],
          [px + 15, py + 9],
        ],
        3,
        'black',
        asLight(0.55),
      ),
      rect(px - 3.5, py - 3, 7, 6, 'black'),
    ];
  });

/** It comes out of the passage, runs along the wall and goes down to the floor. */
export function pipe() {
  const p = (x, y, z) => cam.at([x, y, z]);
  const [y, x, z] = [2.98, 3.62, FRONT - 0.12];
  const along = [p(TURN - 0.12, y, z), p(x, y, z), p(x, 0, z)];
  const shifted = (dx, dy) => along.map(([a, b]) => [a + dx, b + dy]);
  const deep = (off, tone) =>
    solid(
      cam,
      `0.42,${y - 0.09 + off},${z} 0.42,${y + 0.09},${z} 0.42,${y + 0.09},17 0.42,${y - 0.09 + off},17`,
      tone,
    );
  return [
    band(shifted(16, 18), 30, 'black', asLight(0.4)),
    deep(0, 'ink'),
    deep(0.11, 'steel'),
    band(along, 34, 'ink'),
    band(shifted(-6, -7), 12, 'steel+8'),
    [0.9, 2.1].map((at) => wall(x - 0.13, x + 0.13, at, at + 0.12, 'steel-8')),
    [1.1, 2.7].map((at) => wall(at, at + 0.1, y - 0.11, y + 0.13, 'steel-8')),
  ];
}

/** Her glass on the sill, with water in the lower half of it. */
export function glass() {
  const pane = facing(cam, 5.6);
  const [x1, x2] = [3.84, 3.97];
  return [
    solid(
      cam,
      `${x1},1.05,5.58 ${x2},1.05,5.58 ${x2 + 0.22},1.05,5.74 ${x1 + 0.1},1.05,5.74`,
      'black',
      asLight(0.4),
    ),
    pane(x1, x2, 1.05, 1.27, 'snow'),
    pane((x1 + x2) / 2, x2, 1.05, 1.27, 'bone-6'),
    pane(x1 + 0.015, x2 - 0.015, 1.07, 1.16, 'steel+10'),
  ];
}
