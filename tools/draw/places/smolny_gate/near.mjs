/** The cars as black blocks on the drive, and the gate: two piers with lamps, iron leaves swung in. */
import { box, frontal } from '../../camera.mjs';
import { sideOn } from '../../planes.mjs';
import { glow, glowTone, shape, solid } from '../../points.mjs';
import { carBlock } from '../../street.mjs';
import { asLight, ellipse, rect } from '../../svg.mjs';
import { cam, CARS, PIER } from './set.mjs';

const BLOCK = {
  front: 'ink',
  side: 'black',
  top: 'steel-12',
  glass: 'steel-8',
  edge: 'steel+4',
  lamp: 'red+6',
};

export const cars = () =>
  CARS.map((car) => [
    solid(
      cam,
      `${car.x - 0.8},0,${car.z + 3} ${car.x - 0.8},0,${car.z} ${car.x + 1.6},0,${car.z - 1.6} ${car.x + 2.6},0,${car.z - 0.6} ${car.x + 0.8},0,${car.z + 2}`,
      'black',
      asLight(0.6),
    ),
    carBlock(cam, car, BLOCK, [-1]),
  ]);

function leaf(side) {
  const x = side * (PIER.x - PIER.wide / 2 - 0.05);
  const bars = sideOn(cam, x);
  const posts = [];
  for (let z = PIER.z + 0.9; z < 11; z += 0.24) posts.push(bars(z, z + 0.045, 0.1, 2.7, 'black'));
  return [
    posts,
    bars(PIER.z + 0.9, 11, 0.2, 0.32, 'black'),
    bars(PIER.z + 0.9, 11, 1.1, 1.2, 'black'),
    bars(PIER.z + 0.9, 11, 2.5, 2.6, 'black'),
  ];
}

function pier(side) {
  const { x, wide, z, high } = PIER;
  const [x1, x2] = [side * x - wide / 2, side * x + wide / 2];
  const [px, py] = cam.at([side * x, high + 0.52, z]);
  const [foot] = [cam.at([0, high + 0.2, z])[1]];
  return [
    solid(
      cam,
      `${x1},0,${z} ${x2},0,${z} ${x2 + 3.4},0,${z - 2} ${x1 + 2.4},0,${z - 2.2}`,
      'black',
      asLight(0.5),
    ),
    box(cam, { x: [x1, x2], y: [0, high], z: [z, z + 0.9] }, { front: 'night-6', side: 'black' }),
    cam.face(frontal(x1, side * x - 0.16, 0, high, z), 'steel-4'),
    cam.face(frontal(x1 - 0.1, x2 + 0.1, 0, 0.5, z - 0.02), 'ink'),
    cam.face(frontal(x1 - 0.1, side * x - 0.16, 0, 0.5, z - 0.02), 'steel-12'),
    cam.face(frontal(x1 - 0.14, x2 + 0.14, high, high + 0.22, z - 0.05), 'night'),
    cam.face(frontal(x1 - 0.14, side * x - 0.16, high, high + 0.22, z - 0.05), 'bone-12'),
    rect(px - 8, py, 16, foot - py, 'black'),
    ellipse(px, py, 26, 28, 'bone-6'),
    ellipse(px + 10, py, 15, 24, 'steel-6'),
  ];
}

/** The wall that runs from the gate out of the picture: it keeps the corner dark. */
export const gate = () => [
  leaf(-1),
  leaf(1),
  [-1, 1].map((s) => {
    const edge = s * (PIER.x + PIER.wide / 2);
    return [
      cam.face(frontal(Math.min(edge, s * 9), Math.max(edge, s * 9), 0, 1.2, PIER.z + 0.4), 'ink'),
      cam.face(
        frontal(Math.min(edge, s * 9), Math.max(edge, s * 9), 1.2, 1.3, PIER.z + 0.4),
        'steel-10',
      ),
    ];
  }),
  pier(-1),
  pier(1),
  shape('-60,960 -60,700 250,700 560,960', 'black', asLight(0.6)),
];

const globes = [-1, 1].map((s) => cam.at([s * PIER.x, PIER.high + 0.52, PIER.z]));
export const gateTones = () => globes.map((at, i) => glowTone(`pier${i}`, at, 230, 0.8));
export const gateLamps = () =>
  globes.map(([x, y], i) => [
    glow(`pier${i}`, [x, y], 230),
    ellipse(x, y, 26, 28, 'paper+8'),
    ellipse(x + 10, y, 15, 24, 'ochre', asLight(0.4)),
  ]);
