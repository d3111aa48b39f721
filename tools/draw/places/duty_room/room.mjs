/** The room: floor, two-toned walls, the key board, the clock with its weight in a case. */
import { clockFace } from '../../clock.mjs';
import { facing, lying, sideOn } from '../../planes.mjs';
import { solid } from '../../points.mjs';
import { asLight, ellipse, rect } from '../../svg.mjs';
import { BACK, cam, CLOCK, CLOCK_HALF, KEYS, WALL } from './set.mjs';

const back = facing(cam, BACK);

export function walls() {
  const { left, right, high } = WALL;
  const floor = lying(cam, 0);
  const tiles = [];
  for (let row = 0; row < 9; row++)
    for (let x = -5; x < 5; x++)
      if ((x + row) % 2 === 0)
        tiles.push(floor(x, x + 1, 1 + row * 0.7, 1.7 + row * 0.7, 'night-15'));
  return [
    rect(-60, -60, 1720, 1020, 'black'),
    floor(-6, 6, 0.6, BACK, 'ink'),
    tiles,
    lying(cam, high)(left, right, 0.8, BACK, 'black'),
    back(left, right, 0, high, 'night+2'),
    solid(cam, `${left},1.3,7.4 ${left},${high},7.4 1.5,${high},7.4 0.4,1.3,7.4`, 'steel-4'),
    back(left, right, 0, 1.3, 'night-8'),
    back(left, 0.4, 0, 1.3, 'night-2'),
    back(left, right, 1.28, 1.34, 'bone-15'),
    sideOn(cam, left)(0.8, BACK, 0, high, 'ink'),
    sideOn(cam, right)(0.8, BACK, 0, high, 'black'),
  ];
}

/** Keys on hooks; one hook is empty. */
export function keys() {
  const { x, y, rows, across } = KEYS;
  const [w, h] = [(x[1] - x[0]) / across, (y[1] - y[0]) / rows];
  const hooks = [];
  for (let r = 0; r < rows; r++)
    for (let i = 0; i < across; i++) {
      const [u, v] = [x[0] + (i + 0.5) * w, y[0] + (r + 0.8) * h];
      hooks.push(back(u - 0.022, u + 0.022, v, v + 0.03, 'bone'));
      if (r === 1 && i === 3) continue;
      const [px, py] = cam.at([u, v - 0.045, BACK]);
      hooks.push(
        ellipse(px, py, 6.5, 6.5, (i + r) % 3 ? 'steel+15' : 'bone-8'),
        back(u - 0.012, u + 0.012, v - 0.21, v - 0.06, 'steel+10'),
        back(u, u + 0.045, v - 0.21, v - 0.17, 'steel+10'),
      );
    }
  return [
    solid(
      cam,
      `${x[0]},${y[0] - 0.1},7.4 ${x[1] + 0.1},${y[1] + 0.1},7.4 ${x[1] + 0.32},${y[1]},7.4 ${x[1] + 0.32},${y[0] - 0.22},7.4 ${x[0] + 0.2},${y[0] - 0.22},7.4`,
      'black',
      asLight(0.5),
    ),
    back(x[0] - 0.09, x[1] + 0.09, y[0] - 0.09, y[1] + 0.09, 'wood+14'),
    back(x[0], x[1], y[0], y[1], 'wood-8'),
    hooks,
  ];
}

export function clock() {
  const [x, y] = CLOCK;
  return [
    solid(
      cam,
      `${x - 0.2},1.42,7.4 ${x + 0.25},1.42,7.4 ${x + 0.52},1.3,7.4 ${x + 0.75},2.5,7.4 ${x + 0.4},3.0,7.4`,
      'black',
      asLight(0.5),
    ),
    back(x - 0.24, x + 0.24, 1.44, y, 'wood-4'),
    back(x - 0.24, x - 0.04, 1.44, y, 'wood+10'),
    back(x - 0.16, x + 0.16, 1.52, 2.3, 'black'),
    back(x - 0.3, x + 0.3, 1.38, 1.46, 'wood+6'),
  ];
}

/** Hangs straight down; `place.yaml` lets it swing about its top. */
export function pendulum() {
  const [x] = CLOCK;
  const [bx, by] = cam.at([x, 1.72, BACK]);
  return [
    solid(
      cam,
      `${x - 0.01},2.3,7.4 ${x + 0.01},2.3,7.4 ${x + 0.01},1.74,7.4 ${x - 0.01},1.74,7.4`,
      'bone-8',
    ),
    ellipse(bx, by, 13, 13, 'paper-6'),
  ];
}

/** The face covers the pendulum's top. */
export function face(hour = [9, 20]) {
  return clockFace(cam.at(CLOCK), CLOCK_HALF * cam.perMetre(BACK), hour, FACE);
}

const FACE = { ring: 'wood-4', light: 'paper', shade: 'bone-10', mark: 'ink', hand: 'black' };
