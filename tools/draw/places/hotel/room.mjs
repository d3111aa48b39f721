/** The lobby's walls, the stair with its runner, the landing with doors ajar. */
import { box, frontal, level, upright } from '../../camera.mjs';
import { solid } from '../../points.mjs';
import { asLight, rect } from '../../svg.mjs';
import { BACK, cam, LANDING, STAIR } from './set.mjs';

export function walls() {
  const tiles = [];
  for (let x = -6; x < 5; x += 1) tiles.push(cam.face(level(x, x + 0.5, 0, 0.8, 9), 'soot'));
  return [
    rect(-60, -60, 1720, 1020, 'ink'),
    cam.face(level(-8, 8, 0, 0.5, BACK), 'wood-14'),
    tiles,
    cam.face(frontal(-8, 8, 0, 7, BACK), 'bone-15'),
    solid(cam, '-8,7,11.4 -8,0,11.4 -1.2,0,11.4 0.9,7,11.4', 'wood+14'),
    cam.face(frontal(-8, 8, LANDING, LANDING + 1.0, BACK), 'wood-4'),
    cam.face(frontal(-8, 8, LANDING + 0.96, LANDING + 1.04, BACK), 'bone-6'),
    cam.face(frontal(-8, STAIR.x[0], 0, LANDING, 9), 'wood-8'),
    cam.face(frontal(STAIR.x[1], 8, 0, LANDING, 9), 'wood-14'),
    ...[-4.4, -3.2, -2, 1.6, 2.8].map((x) =>
      cam.face(frontal(x, x + 0.9, 0.2, LANDING - 0.2, 9), 'ink'),
    ),
    cam.face(upright(3.4, 0, 7, 0.8, BACK), 'ink'),
  ];
}

/** Doors ajar along the landing: a slit of light in each. */
export function doors() {
  return [-3.5, -1.9, 0.5, 2.0].map((x, i) => [
    cam.face(
      frontal(x - 0.14, x + 1.04, LANDING, LANDING + 2.3, BACK),
      i > 1 ? 'wood+8' : 'bone-6',
    ),
    cam.face(frontal(x, x + 0.9, LANDING, LANDING + 2.16, BACK), 'wood-10'),
    cam.face(frontal(x, x + 0.16 + 0.1 * (i % 2), LANDING, LANDING + 2.16, BACK), 'paper'),
    cam.face(frontal(x + 0.3, x + 0.8, LANDING + 1.2, LANDING + 2.0, BACK), 'ink'),
    cam.face(frontal(x + 0.3, x + 0.8, LANDING + 0.2, LANDING + 1.0, BACK), 'ink'),
    cam.face(frontal(x + 0.2, x + 0.72, LANDING + 2.36, LANDING + 2.6, BACK), 'ochre'),
  ]);
}

export function stair() {
  const { x, z, steps, rise, going } = STAIR;
  const one = (i) => {
    const [low, high] = [i * rise, (i + 1) * rise];
    const at = z + i * going;
    return [
      cam.face(frontal(x[0], x[1], low, high, at), i % 2 ? 'wood-2' : 'wood-6'),
      high < 1.5 ? cam.face(level(x[0], x[1], high, at, at + going), 'bone-15') : [],
      cam.face(frontal(-0.45, 0.75, low, high, at), 'deep-red-4'),
      cam.face(frontal(-0.45, 0.15, low, high, at), 'red-8'),
      high < 1.5 ? cam.face(level(-0.45, 0.75, high, at, at + going), 'red+4') : [],
      cam.face(frontal(-0.5, 0.8, high - 0.012, high + 0.012, at), 'bone'),
    ];
  };
  return [
    solid(cam, '-0.85,0,5.9 1.15,0,5.9 3.2,0,4.6 0.9,0,3.4 -0.85,0,4.6', 'black', asLight(0.4)),
    Array.from({ length: steps }, (_, i) => one(steps - 1 - i)),
    solid(cam, '-0.45,0.002,0.7 0.75,0.002,0.7 0.75,0.002,5.9 -0.45,0.002,5.9', 'red-8'),
    solid(cam, '0.15,0.003,0.7 0.75,0.003,0.7 0.75,0.003,5.9 0.15,0.003,5.9', 'deep-red-4'),
    ...[-0.45, 0.71].map((e) => cam.face(level(e, e + 0.04, 0.004, 0.7, 5.9), 'bone-12')),
  ];
}

/** Strings of the stair: the side that the eye sees. */
export function string() {
  const { x, z, steps, going } = STAIR;
  const end = z + steps * going;
  return [
    box(
      cam,
      { x: [-3.4, -3.1], y: [0, 4.4], z: [7.4, 7.8] },
      { front: 'bone-12', side: 'night', top: 'bone' },
    ),
    cam.face(frontal(-3.25, -3.1, 0, 4.4, 7.4), 'steel-10'),
    solid(
      cam,
      `${x[0]},0,${z} ${x[0]},${LANDING},${end} ${x[0] - 0.1},${LANDING},${end} ${x[0] - 0.1},0,${z}`,
      'ink',
    ),
  ];
}
