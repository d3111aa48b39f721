/** The great house on the left with its gate, the houses beyond the side street, the dark row on the right. */
import { facing, sideOn } from '../../planes.mjs';
import { solid } from '../../points.mjs';
import { archRim } from '../../steps.mjs';
import { asLight, band } from '../../svg.mjs';
import { cam, GATE, HOUSE } from './set.mjs';

const wall = sideOn(cam, HOUSE.x);
const bays = [2.4, 4.3, 6.2, 12.4];
const onWall = (rim, fill, x = HOUSE.x) =>
  cam.face(
    rim.map(([z, y]) => [x, y, z]),
    fill,
  );

export function house() {
  const { from, to } = HOUSE;
  return [
    facing(cam, to)(-30, HOUSE.x, 0, 22, 'black'),
    wall(from, to, 0, 24, 'soot'),
    wall(from, to, 0, 4.7, 'ink'),
    [0.7, 1.4, 2.1, 2.8, 3.5, 4.2].map((y) => wall(from, to, y, y + 0.06, 'black')),
    wall(from, to, 4.6, 4.85, 'wood+4'),
    wall(from, to, 8.9, 9.1, 'wood'),
    [5.5, 9.8, 14].map((y) =>
      [...bays, 8.1, 10.2].map((z) => [
        wall(z, z + 1.1, y, y + 3.1, 'wood+2'),
        wall(z + 0.12, z + 1.02, y + 0.1, y + 3, 'black'),
        wall(z + 0.12, z + 0.5, y + 0.1, y + 3, 'night+6'),
      ]),
    ),
    bays.map((z) => [wall(z, z + 1, 0.9, 2.9, 'black'), wall(z, z + 0.16, 0.9, 2.9, 'wood+6')]),
    wall(to - 0.5, to, 0, 24, 'wood-4'),
  ];
}

/** The gate: a stone rim, the dark of the passage, a grey yard at its end, two iron leaves turned in. */
export function gate() {
  const { z, spring, crown } = GATE;
  const rim = archRim(z, 0, spring, crown);
  const wide = archRim([z[0] - 0.35, z[1] + 0.35], 0, spring, crown + 0.4);
  const yard = sideOn(cam, HOUSE.x - 5);
  return [
    onWall(wide, 'bone-10'),
    onWall(archRim([z[0] - 0.35, z[0] + 1.2], 0, spring, crown + 0.4).slice(0, 7), 'bone-15'),
    onWall(rim, 'black'),
    yard(14.6, 16.8, 0, 2.6, 'steel+10'),
    yard(15.7, 16.8, 0, 2.6, 'steel-6'),
    solid(cam, `-9.2,0,14.6 -9.2,0,16.8 -4.2,0,10.9 -4.2,0,9.6`, 'steel+10', asLight(0.5)),
    solid(cam, `-4.2,0,9.6 -4.2,0,10.9 -1.4,0,9.4 -1.4,0,8.4`, 'paper', asLight(0.2)),
  ];
}

/** A wooden shovel that leans by the gate. */
export function shovel() {
  const [x1, y1] = cam.at([-4.0, 0.1, 7.85]);
  const [x2, y2] = cam.at([-4.1, 1.75, 8.0]);
  return [
    band(
      [
        [x1, y1],
        [x2, y2],
      ],
      6,
      'wood+15',
    ),
    solid(cam, '-4.16,0.02,7.6 -3.8,0,7.8 -3.84,0.5,7.86 -4.16,0.5,7.7', 'bone'),
  ];
}

export function beyond(far) {
  const { next, end } = HOUSE;
  const row = sideOn(cam, 7);
  const side = sideOn(cam, HOUSE.x);
  const block = (x, [z1, z2], high, tones) => [
    facing(cam, z1)(Math.min(x, x * 8), Math.max(x, x * 8), 0, high, tones[1]),
    (x < 0 ? side : row)(z1, z2, 0, high, tones[0]),
  ];
  return [
    block(7, [33, 60], 9, [far, far]),
    block(7, [20, 32], 7, ['night', 'night']),
    block(7, [5, 19], 10.5, ['ink', 'ink']),
    [6, 8.4, 10.8, 13.2, 15.6].map((z) => [
      row(z, z + 1.1, 4.6, 7, 'night-6'),
      row(z, z + 1.1, 1, 3.2, 'night-10'),
    ]),
    block(HOUSE.x, [28, end], 13, ['night+2', 'night']),
    block(HOUSE.x, [next, 27], 9, ['steel-10', 'wood+4']),
    [19.4, 21.6, 23.8].map((z) => side(z, z + 1.2, 3.6, 6.4, 'night-4')),
  ];
}

/** A few windows that are lit at dusk. */
export const windowsLit = () => [
  wall(6.32, 7.22, 5.6, 8.5, 'ochre'),
  wall(6.7, 7.22, 5.6, 8.5, 'ochre-12'),
  sideOn(cam, 7)(10.8, 11.9, 4.6, 7, 'ochre-15'),
  sideOn(cam, HOUSE.x)(21.6, 22.8, 3.6, 6.4, 'ochre-10'),
];
export const snowLines = () => [
  wall(HOUSE.from, HOUSE.to, 4.85, 4.97, 'snow'),
  wall(HOUSE.from, HOUSE.to, 9.1, 9.2, 'snow-10'),
  bays.map((z) => wall(z - 0.05, z + 1.1, 0.84, 0.96, 'snow-4')),
];
