/** The table on the stage with its jug, and the chair behind it. */
import { box, frontal, level } from '../../camera.mjs';
import { solid } from '../../points.mjs';
import { asLight, stamp } from '../../svg.mjs';
import { bust } from '../../people.mjs';
import { cam, STAGE, TABLE } from './set.mjs';

const up = STAGE.high;

/** Two who sit beside the one in the chair, and say nothing. */
export function besides() {
  return [0.35, 1.95].map((x, i) => {
    const [px, y] = cam.at([x, up + 0.62, 9.05]);
    return bust(
      { x: px, y, scale: cam.scale(9.05) },
      {
        coat: i ? ['soot+8', 'ink'] : ['khaki-4', 'soot'],
        head: ['paper', i ? 'deep-red' : 'soot'],
      },
    );
  });
}

export function table() {
  const { x, z, top } = TABLE;
  const y = up + top;
  const [jx, jy] = cam.at([-0.2, y, 8.5]);
  const at = { x: jx, y: jy, scale: 0.72 };
  return [
    solid(cam, `-0.55,${up},8.9 2.2,${up},8.9 3,${up},7.7 0.2,${up},7.7`, 'black', asLight(0.5)),
    box(
      cam,
      { x, y: [up + 0.06, y], z },
      { front: 'deep-red-4', side: 'deep-red-14', top: 'red+6' },
    ),
    cam.face(frontal(x[0], 0.7, up + 0.06, y, z[0]), 'red-6'),
    cam.face(level(x[0], x[1], y + 0.001, z[0], z[0] + 0.1), 'red+14'),
    cam.face(level(0.3, 0.7, y + 0.004, 8.4, 8.7), 'paper'),
    cam.face(level(1.0, 1.4, y + 0.004, 8.4, 8.6), 'bone'),
    cam.face(level(1.6, 1.9, y + 0.004, 8.45, 8.75), 'bone-8'),
    stamp('M-22 0 Q-30 -34 -12 -56 L-14 -78 L14 -78 L12 -56 Q30 -34 22 0 Z', at, 'snow-8'),
    stamp('M2 0 L2 -78 L14 -78 L12 -56 Q30 -34 22 0 Z', at, 'steel'),
    stamp(
      'M22 -20 Q48 -30 40 -54 Q34 -66 16 -60 L16 -52 Q30 -54 32 -44 Q34 -32 24 -30 Z',
      at,
      'snow-15',
    ),
    stamp('M44 0 L42 -30 L64 -30 L62 0 Z', at, 'snow-4'),
    stamp('M54 0 L54 -30 L64 -30 L62 0 Z', at, 'steel-4'),
  ];
}
