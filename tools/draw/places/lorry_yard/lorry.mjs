/** The lorry in outline in the garage mouth, and the bar across the gateway. */
import { frontal } from '../../camera.mjs';
import { facing } from '../../planes.mjs';
import { shape, solid } from '../../points.mjs';
import { asLight, ellipse } from '../../svg.mjs';
import { BAR, cam } from './set.mjs';

/** Seen from the front, half out of the dark: cab, radiator, mudguards, two blind lamps. No make. */
export function lorry() {
  const z = 11.7;
  const body = facing(cam, z);
  const [x, glass] = [-1.26, 'steel+4'];
  const lamp = (dx, light) => {
    const [px, py] = cam.at([x + dx, 1.06, z]);
    return [ellipse(px, py, 17, 17, 'bone-12'), ellipse(px, py, 13, 13, light)];
  };
  return [
    solid(cam, `-2.2,0,${z} -0.3,0,${z} 1.4,0,9.4 -0.2,0,9.4`, 'black', asLight(0.5)),
    body(x - 0.84, x + 0.84, 1.3, 2.5, 'ink+5'),
    body(x - 0.84, x + 0.84, 2.5, 2.58, 'bone-8'),
    body(x - 0.84, x - 0.79, 1.3, 2.5, 'bone-8'),
    body(x - 0.7, x - 0.04, 1.72, 2.34, glass),
    body(x + 0.04, x + 0.7, 1.72, 2.34, 'night+4'),
    solid(
      cam,
      `${x - 0.7},1.72,${z} ${x - 0.3},1.72,${z} ${x - 0.1},2.34,${z} ${x - 0.5},2.34,${z}`,
      'bone-6',
      asLight(0.7),
    ),
    [-0.92, 0.56].map((dx) => [
      body(x + dx, x + dx + 0.36, 0, 0.86, 'black'),
      body(x + dx, x + dx + 0.06, 0, 0.8, 'soot+14'),
    ]),
    solid(
      cam,
      `${x - 1},0.72,${z} ${x - 0.9},1,${z} ${x + 0.9},1,${z} ${x + 1},0.72,${z}`,
      'soot+10',
    ),
    solid(
      cam,
      `${x - 1},0.72,${z} ${x - 0.9},1,${z} ${x - 0.3},1,${z} ${x - 0.3},0.72,${z}`,
      'bone-15',
    ),
    body(x - 0.4, x + 0.4, 0.5, 1.62, 'bone-15'),
    body(x, x + 0.4, 0.5, 1.62, 'khaki-10'),
    body(x - 0.33, x + 0.33, 0.58, 1.5, 'black'),
    [-0.22, -0.09, 0.04, 0.17].map((dx) => body(x + dx, x + dx + 0.04, 0.58, 1.5, 'steel+2')),
    body(x - 0.96, x + 0.96, 0.36, 0.48, 'bone-12'),
    lamp(-0.66, 'paper'),
    lamp(0.66, 'steel+10'),
  ];
}

/** Breath of the engine, from under it. */
export function exhaust() {
  const [x, y] = cam.at([-0.5, 0.3, 11]);
  return [
    [0, 6, 16, 0.26],
    [36, 0, 24, 0.22],
    [84, -16, 34, 0.16],
    [146, -40, 46, 0.1],
  ].map(([dx, dy, r, tone]) => ellipse(x + dx, y + dy, r * 1.5, r, 'snow', asLight(tone)));
}

export function bar() {
  const { z, y, x } = BAR;
  const high = 0.15;
  const stripes = [];
  for (let u = x[0]; u < x[1]; u += 0.72)
    stripes.push(
      solid(
        cam,
        `${u},${y},${z} ${u + 0.36},${y},${z} ${u + 0.46},${y + high},${z} ${u + 0.1},${y + high},${z}`,
        'paper',
      ),
    );
  const post = (at, wide, tall, light, dark) => [
    cam.face(frontal(at, at + wide, 0, tall, z), dark),
    cam.face(frontal(at, at + wide * 0.4, 0, tall, z), light),
  ];
  const [sx, sy] = cam.at([x[0] - 0.3, 0, z]);
  return [
    shape(
      `${sx},${sy} ${sx + 34},${sy} ${sx + 250},${sy + 46} ${sx + 190},${sy + 46}`,
      'black',
      asLight(0.5),
    ),
    solid(
      cam,
      `${x[0]},0,${z - 0.7} ${x[1]},0,${z - 0.7} ${x[1]},0,${z - 0.9} ${x[0]},0,${z - 0.9}`,
      'black',
      asLight(0.4),
    ),
    cam.face(frontal(x[0] - 0.8, x[1], y, y + high, z), 'red'),
    stripes,
    cam.face(frontal(x[0] - 0.8, x[1], y, y + 0.04, z), 'black', asLight(0.4)),
    cam.face(frontal(x[0] - 1.05, x[0] - 0.6, y - 0.2, y + 0.26, z), 'ink'),
    post(x[0] - 0.32, 0.26, 1.34, 'bone-8', 'soot'),
    post(x[1] - 0.1, 0.2, 1.1, 'bone-12', 'ink'),
  ];
}
