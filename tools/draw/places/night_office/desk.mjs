/** The narrow desk: a shaded lamp, ink and pen, two written lines; a sack beside it. */
import { box } from '../../camera.mjs';
import { facing, lying } from '../../planes.mjs';
import { glow, glowTone, ring, shape, solid } from '../../points.mjs';
import { asLight, band, stamp } from '../../svg.mjs';
import { deskLamp, pile } from '../../things.mjs';
import { cam, DESK, LAMP } from './set.mjs';

export function desk() {
  const { x, z, top } = DESK;
  const front = facing(cam, z[0]);
  const on = lying(cam, top + 0.004);
  const ink = cam.at([-0.28, top, 4.0]);
  return [
    solid(cam, '-1.2,0,4.3 -0.22,0,4.3 0.5,0,2.4 -1.2,0,2.4', 'black', asLight(0.6)),
    box(cam, { x, y: [0, top], z }, { front: 'wood-6', side: 'wood-15', top: 'wood+14' }),
    front(x[0] - 0.03, x[1] + 0.03, top - 0.06, top, 'wood+12'),
    front(x[0] + 0.08, -0.76, 0.08, top - 0.14, 'wood+2'),
    front(-0.68, x[1] - 0.08, 0.08, top - 0.14, 'wood-14'),
    on(-1.0, -0.38, 3.58, 4.3, 'khaki-6'),
    on(-0.82, -0.44, 3.62, 4.1, 'paper'),
    on(-0.62, -0.44, 3.62, 4.1, 'bone'),
    [3.94, 4.02].map((at) => lying(cam, top + 0.006)(-0.79, -0.5, at, at + 0.03, 'ink')),
    pile(
      cam,
      [-1.18, top, 3.55],
      { width: 0.22, length: 0.3, height: 0.12 },
      { front: 'bone-10', side: 'bone-15', top: 'paper-8' },
    ),
    stamp(
      'M-20 0 L-16 -26 L16 -26 L20 0 Z M-9 -26 L-9 -34 L9 -34 L9 -26 Z',
      { x: ink[0], y: ink[1] + 6 },
      'black',
    ),
    band(
      [
        [ink[0] + 2, ink[1] - 26],
        [ink[0] + 46, ink[1] - 84],
      ],
      5,
      'red',
    ),
  ];
}

/** Where the exercise books go. */
export function sack() {
  const [x, y] = cam.at([0.16, 0, 3.9]);
  const at = { x, y, scale: 1 };
  return [
    stamp(
      'M-74 0 Q-92 -90 -60 -150 L-66 -176 Q-10 -160 54 -178 L52 -150 Q88 -80 74 0 Z',
      at,
      'khaki-15',
    ),
    stamp('M-74 0 Q-92 -90 -60 -150 L-66 -176 L-24 -170 Q-40 -90 -26 0 Z', at, 'khaki-4'),
    stamp('M-66 -176 Q-10 -160 54 -178 Q0 -194 -66 -176 Z', at, 'black'),
    stamp('M-22 -172 L-30 -206 L10 -212 L18 -172 Z', at, 'bone-8'),
  ];
}

const size = 1.35;
export const lamp = () =>
  deskLamp(
    cam,
    [LAMP[0], DESK.top, LAMP[2]],
    { shade: 'steel+8', shadeDark: 'night', stem: 'black', lit: 'paper' },
    size,
  );

export const lampTone = () => glowTone('lamp', cam.at(LAMP), 380, 0.7);

export function lampLight() {
  const [x, y] = cam.at([LAMP[0], DESK.top + 0.26 * size, LAMP[2]]);
  return [
    shape(`${x - 66},${y} ${x + 66},${y} ${x + 250},610 ${x - 110},610`, 'ochre', asLight(0.3)),
    cam.face(ring([-0.72, DESK.top + 0.008, 3.92], 0.44, 0.34), 'ochre', asLight(0.24)),
    glow('lamp', [x, y + 8], 380),
  ];
}

/** The edge of the queue: a door post and a shoulder in the dark. */
export const near = () => [
  shape('1660,-60 1372,-60 1352,960 1660,960', 'black'),
  shape('1372,-60 1384,-60 1366,960 1352,960', 'wood-6'),
];
