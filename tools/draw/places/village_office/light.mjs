/** Lamplight on logs, ceiling and desk, and the stove on the floor. */
import { asLight, ellipse, polygon, radial } from '../../svg.mjs';
import { BACK, cam, DESK, LAMP, ROOM, STOVE } from './set.mjs';

export function lampTones() {
  const [sx, sy] = cam.at([STOVE.x, 0.48, STOVE.z]);
  return [
    radial('lamp', cam.at(LAMP), 300, [
      [0, 'ochre', 0.75],
      [0.3, 'ochre', 0.28],
      [1, 'ochre', 0],
    ]),
    radial('stove', [sx, sy], 150, [
      [0, 'ochre', 0.6],
      [1, 'ochre', 0],
    ]),
  ];
}

export function litWall() {
  const [x, y] = cam.at([LAMP[0], LAMP[1] + 0.05, BACK]);
  const overhead = [];
  for (let a = 0; a < 6.28; a += 0.2)
    overhead.push([LAMP[0] + 1.15 * Math.cos(a), ROOM.top, LAMP[2] + 1.15 * Math.sin(a)]);
  return [
    ring(x, y, 330, 0.13),
    ring(x, y, 205, 0.17),
    cam.face(overhead, 'ochre', asLight(0.16)),
    cam.face(
      [
        [1.98, 0, 5.4],
        [2.3, 0, 5.4],
        [2.8, 0, 3],
        [0.95, 0, 3],
      ],
      'ochre',
      asLight(0.26),
    ),
  ];
}

function ring(x, y, r, strength) {
  const [, top] = cam.at([0, ROOM.top, BACK]);
  const [, foot] = cam.at([0, 0, BACK]);
  const points = [];
  for (let a = 0; a < 6.28; a += 0.08)
    points.push([x + r * Math.cos(a), Math.min(Math.max(y + r * Math.sin(a), top), foot)]);
  return polygon(points, 'ochre', asLight(strength));
}

export function lampGlow() {
  const [x, y] = cam.at(LAMP);
  const [sx, sy] = cam.at([STOVE.x, 0.48, STOVE.z]);
  const pool = [];
  for (let a = 0; a < 6.28; a += 0.3)
    pool.push([
      LAMP[0] - 0.05 + 0.62 * Math.cos(a),
      DESK.top + 0.002,
      LAMP[2] - 0.02 + 0.36 * Math.sin(a),
    ]);
  return [
    cam.face(pool, 'ochre', asLight(0.2)),
    ellipse(sx, sy, 150, 150, 'url(#stove)', asLight(1)),
    ellipse(x, y, 300, 300, 'url(#lamp)', asLight(1)),
  ];
}
