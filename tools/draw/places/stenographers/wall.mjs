/** The wall with its door, and what the lamp does to it. */
import { frontal, upright } from '../../camera.mjs';
import { asLight } from '../../svg.mjs';
import { cam, CHAIR, LAMP, WALL } from './set.mjs';

export function wall() {
  return [
    cam.face(upright(WALL, 0, 14, 0.6, 18.5), 'soot+2'),
    cam.face(frontal(2.9, WALL + 3, 0, 14, 18.5), 'ink'),
    cam.face(upright(WALL, 0, 0.16, 0.6, 18.5), 'ink'),
    cam.face(upright(WALL, 1.02, 1.08, 0.6, 18.5), 'wood-10'),
    ...[2.2, 3.9, 5.6, 7.3].map((z) => cam.face(upright(WALL, 0.28, 0.9, z, z + 1.3), 'soot-8')),
    cam.face(upright(WALL, 2.0, 4.3, 5.2, 8.2), 'wood-4'),
    cam.face(upright(WALL, 2.1, 4.2, 5.34, 8.06), 'soot+6'),
  ];
}

export function door() {
  return [
    cam.face(upright(WALL, 0, 3.5, 9.2, 11.6), 'wood+6'),
    cam.face(upright(WALL, 0, 3.3, 9.45, 11.35), 'ink'),
    cam.face(upright(WALL, 0, 3.3, 10.4, 11.35), 'wood-15'),
    cam.face(upright(WALL, 0, 3.3, 9.45, 9.56), 'ochre'),
  ];
}

export function chairShadow() {
  const [lx, ly, lz] = LAMP;
  const onWall = ([x, y, z]) => {
    const t = (WALL - lx) / (x - lx);
    return [WALL, Math.max(ly + (y - ly) * t, 0), lz + (z - lz) * t];
  };
  const { x, z } = CHAIR;
  const board = [
    [x[0], 0.95, z[1]],
    [x[1], 0.95, z[1]],
    [x[1], 0.46, z[1]],
    [x[0], 0.46, z[1]],
  ].map(onWall);
  const post = [
    [x[1] - 0.05, 0.5, z[1]],
    [x[1], 0.5, z[1]],
    [x[1], 0, z[1]],
    [x[1] - 0.05, 0, z[1]],
  ].map(onWall);
  return [
    cam.face(board, 'black', asLight(0.62)),
    cam.face(post, 'black', asLight(0.62)),
    cam.face(
      [
        [x[0], 0, z[0]],
        [x[1], 0, z[0]],
        [WALL, 0, 7],
        [WALL, 0, 7.5],
        [x[0], 0, z[1]],
      ],
      'black',
      asLight(0.5),
    ),
  ];
}

/** From a window out of sight: a pale patch on the bare parquet and up the wall. */
export function daylight() {
  return [
    cam.face(
      [
        [1.0, 0, 4.9],
        [WALL, 0, 5.5],
        [WALL, 0, 7.5],
        [1.35, 0, 7.0],
      ],
      'snow',
      asLight(0.24),
    ),
    cam.face(
      [
        [WALL, 0, 5.5],
        [WALL, 2.5, 5.9],
        [WALL, 2.5, 7.9],
        [WALL, 0, 7.5],
      ],
      'snow',
      asLight(0.13),
    ),
  ];
}

export function litWall() {
  const edge = (height, slope, from, to) => {
    const points = [];
    for (let z = from; z <= to + 0.01; z += 0.35) {
      const away = Math.hypot(WALL - LAMP[0], z - LAMP[2]);
      points.push([WALL, Math.max(height + slope * away, 0), z]);
    }
    return points;
  };
  const low = edge(1.16, -0.07, 1.6, 13.2);
  const high = edge(1.36, 0.5, 1.6, 10.8);
  const lit = (points, y, tone, opacity) =>
    cam.face(
      [[WALL, y, points[0][2]], ...points, [WALL, y, points.at(-1)[2]]],
      tone,
      asLight(opacity),
    );
  const onFloor = [];
  for (let a = 0; a < 6.28; a += 0.12)
    onFloor.push([LAMP[0] + 3.7 * Math.cos(a), 0, LAMP[2] + 3.5 * Math.sin(a)]);
  const inside = onFloor.map(([x, y, z]) => [Math.min(x, WALL), y, Math.max(z, 1)]);
  return [
    lit(low, 0, 'ochre', 0.3),
    cam.face([...high, [WALL, 14, 10.8], [WALL, 14, 1.6]], 'ochre', asLight(0.16)),
    cam.face(inside, 'ochre', asLight(0.22)),
  ];
}
