/** The bar across the gateway: down, or up on its weight. */
import { frontal } from '../../camera.mjs';
import { shape, solid } from '../../points.mjs';
import { asLight } from '../../svg.mjs';
import { BAR, cam } from './set.mjs';

const post = (at, wide, tall, light, dark) => [
  cam.face(frontal(at, at + wide, 0, tall, BAR.z), dark),
  cam.face(frontal(at, at + wide * 0.4, 0, tall, BAR.z), light),
];

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

const STEEP = 1.22;

/** A piece of the raised bar, from `u1` to `u2` along it; a stripe is slanted. */
function piece(u1, u2, tone, { from = 0, to = 0.15, slant = 0 } = {}) {
  const [px, py] = [BAR.x[0] - 0.2, BAR.y];
  const at = (u, v) =>
    [
      px + u * Math.cos(STEEP) - v * Math.sin(STEEP),
      py + u * Math.sin(STEEP) + v * Math.cos(STEEP),
      BAR.z,
    ].join(',');
  return solid(
    cam,
    `${at(u1, from)} ${at(u2, from)} ${at(u2 + slant, to)} ${at(u1 + slant, to)}`,
    tone,
  );
}

export function barUp() {
  const { x } = BAR;
  const long = x[1] - x[0] + 0.2;
  const stripes = [];
  for (let u = 0.2; u < long - 0.5; u += 0.72)
    stripes.push(piece(u, u + 0.36, 'paper', { slant: 0.1 }));
  return [
    piece(-0.6, long, 'red'),
    stripes,
    piece(-0.6, long, 'deep-red', { to: 0.03 }),
    piece(-0.85, -0.4, 'ink', { from: -0.2, to: 0.26 }),
    post(x[0] - 0.32, 0.26, 1.34, 'bone-8', 'soot'),
    post(x[1] - 0.1, 0.2, 1.1, 'bone-12', 'ink'),
  ];
}
