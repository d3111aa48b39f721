/** The table under the lamp: forms side by side, two buff files tied with tape. */
import { box } from '../../camera.mjs';
import { facing, lying } from '../../planes.mjs';
import { glow, glowTone, ring, shape, solid } from '../../points.mjs';
import { asLight, band } from '../../svg.mjs';
import { deskLamp } from '../../things.mjs';
import { cam, FILES, FORMS, LAMP, TABLE } from './set.mjs';

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
    FORMS.map(form),
    FILES.map(file),
  ];
}

/** A printed form: a heading bar, ruled answers, a box, and a signature at the foot. */
function form({ x, turn }, i) {
  const y = TOP + 0.006;
  const z = 2.26;
  const p = (u, v) => [
    x + u * Math.cos(turn) - v * Math.sin(turn),
    y,
    z + u * Math.sin(turn) + v * Math.cos(turn),
  ];
  const piece = (u1, u2, v1, v2, fill, more) =>
    cam.face([p(u1, v1), p(u2, v1), p(u2, v2), p(u1, v2)], fill, more);
  const at = (u, v) => cam.at(p(u, v));
  return [
    piece(0.015, 0.365, -0.015, 0.545, 'black', asLight(0.4)),
    piece(0, 0.35, 0, 0.56, 'paper'),
    piece(0.21, 0.35, 0, 0.56, 'bone+4'),
    piece(0.03, 0.2, 0.49, 0.52, 'ink'),
    piece(0.26, 0.32, 0.44, 0.53, i === 1 ? 'red-6' : 'steel-6'),
    [0.4, 0.34, 0.28, 0.22, 0.16].map((v, k) => [
      piece(0.03, 0.1, v, v + 0.016, 'soot+14'),
      piece(0.12, 0.24 + ((k * 5 + i * 3) % 4) * 0.025, v, v + 0.012, 'steel-2'),
    ]),
    band(
      [
        at(0.19, 0.06),
        at(0.225, 0.1),
        at(0.24, 0.05),
        at(0.275, 0.1),
        at(0.29, 0.06),
        at(0.33, 0.08),
      ],
      4,
      i === 2 ? 'red' : 'ink',
    ),
  ];
}

function file({ x, z, tone }, i) {
  const y = TOP + 0.034;
  const [x1, x2] = x;
  const [z1, z2] = z;
  const lid = lying(cam, y + 0.001);
  return [
    solid(
      cam,
      `${x1},${TOP + 0.004},${z1} ${x2 + 0.1},${TOP + 0.004},${z1} ${x2 + 0.14},${TOP + 0.004},${z2} ${x2},${TOP + 0.004},${z2}`,
      'black',
      asLight(0.5),
    ),
    box(cam, { x, y: [TOP, y], z }, { front: 'bone-10', side: 'bone-15', top: tone }),
    lid((x1 + x2) / 2, x2, z1, z2, i ? 'wood+8' : 'wood+15'),
    lid(x1 + 0.05, x1 + 0.2, z2 - 0.2, z2 - 0.08, 'paper-6'),
    lid((x1 + x2) / 2 - 0.012, (x1 + x2) / 2 + 0.012, z1, z2, 'ink'),
    lid(x1, x2, z1 + 0.22, z1 + 0.25, 'ink'),
    facing(cam, z1)((x1 + x2) / 2 - 0.012, (x1 + x2) / 2 + 0.012, TOP - 0.06, y, 'ink'),
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
