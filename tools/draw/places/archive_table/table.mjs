/** The bare table, and the lamp that lights it. */
import { box } from '../../camera.mjs';
import { facing, lying } from '../../planes.mjs';
import { glow, glowTone, ring, shape, solid } from '../../points.mjs';
import { asLight } from '../../svg.mjs';
import { deskLamp } from '../../things.mjs';
import { cam, LAMP, TABLE } from './set.mjs';

const TOP = TABLE.top;

export function table() {
  const { x, z } = TABLE;
  const on = lying(cam, TOP + 0.002);
  return [
    box(cam, { x, y: [TOP - 0.08, TOP], z }, { front: 'wood-6', side: 'black', top: 'wood+8' }),
    facing(cam, z[0])(x[0], x[1], 0, TOP - 0.08, 'black'),
    on(x[0] + 0.1, x[1] - 0.08, z[0] + 0.08, z[1] - 0.12, 'khaki-8'),
    solid(
      cam,
      `0.5,${TOP + 0.003},2.18 1.28,${TOP + 0.003},2.18 1.28,${TOP + 0.003},3.58 0.1,${TOP + 0.003},3.58`,
      'khaki-15',
    ),
  ];
}

const SIZE = 1.55;
export const lamp = () =>
  deskLamp(
    cam,
    [LAMP[0], TOP, LAMP[2]],
    { shade: 'khaki+14', shadeDark: 'khaki-12', stem: 'black', lit: 'paper' },
    SIZE,
  );

export const lampTone = () => glowTone('lamp', cam.at(LAMP), 440, 0.62);

export function lampLight() {
  const [x, y] = cam.at([LAMP[0], TOP + 0.26 * SIZE, LAMP[2]]);
  return [
    shape(`${x - 92},${y} ${x + 92},${y} ${x + 470},752 ${x - 100},752`, 'ochre', asLight(0.16)),
    cam.face(ring([-0.42, TOP + 0.008, 2.8], 0.96, 0.62), 'ochre', asLight(0.2)),
    glow('lamp', [x, y + 10], 440),
  ];
}
