/** The desk across the foreground: red cloth, a lamp, two black telephones. */
import { box } from '../../camera.mjs';
import { facing, lying } from '../../planes.mjs';
import { glow, glowTone, ring, shape, solid } from '../../points.mjs';
import { asLight, band } from '../../svg.mjs';
import { telephone } from '../../telephone.mjs';
import { deskLamp, sheet } from '../../things.mjs';
import { cam, DESK, LAMP, TELEPHONES } from './set.mjs';

export function desk() {
  const { x, z, top } = DESK;
  const front = facing(cam, z[0]);
  const cloth = lying(cam, top + 0.002);
  return [
    box(cam, { x, y: [0, top], z }, { front: 'wood-10', side: 'black', top: 'wood+10' }),
    front(x[0] - 0.04, x[1] + 0.04, top - 0.07, top, 'wood+4'),
    front(x[0] + 0.1, -0.5, 0.1, top - 0.16, 'wood-4'),
    front(-0.36, x[1] - 0.1, 0.1, top - 0.16, 'wood-15'),
    front(-0.72, 0.5, top - 0.3, top - 0.005, 'red-10'),
    solid(cam, '-0.1,0.5,2.99 0.5,0.5,2.99 0.5,0.795,2.99 0.3,0.795,2.99', 'deep-red-8'),
    cloth(x[0] + 0.1, x[1] - 0.1, z[0] + 0.07, z[1] - 0.06, 'red-4'),
    solid(cam, '0.4,0.803,3.07 0.76,0.803,3.07 0.76,0.803,3.79 -0.1,0.803,3.79', 'deep-red-4'),
    sheet(cam, [-0.86, top + 0.005, 3.2], 'paper', { turn: 0.2 }),
    sheet(cam, [0.58, top + 0.005, 3.24], 'bone-8', { turn: -0.2 }),
  ];
}

export function telephones() {
  return TELEPHONES.map(({ at: [x, z], dial }) => {
    const [px, py] = cam.at([x, DESK.top, z]);
    const scale = 1.62;
    return [
      shape(
        `${px - 60},${py} ${px + 66},${py} ${px + 190},${py + 22} ${px + 50},${py + 26}`,
        'black',
        asLight(0.55),
      ),
      band(
        [
          [px + 52 * scale, py - 8],
          [px + 74 * scale, py - 4],
          [px + 92 * scale, py - 34],
        ],
        5,
        'black',
      ),
      telephone(
        { x: px, y: py, scale },
        { body: 'black', lit: 'steel+2', face: dial ? 'bone' : 'soot+8' },
        { dial },
      ),
    ];
  });
}

const foot = [LAMP[0], DESK.top, LAMP[2]];
const size = 1.5;

export const lamp = () =>
  deskLamp(
    cam,
    foot,
    { shade: 'khaki+10', shadeDark: 'khaki-15', stem: 'black', lit: 'paper' },
    size,
  );

export const lampTone = () => glowTone('lamp', cam.at(LAMP), 420, 0.62);

export function lampLight() {
  const [x, y] = cam.at([LAMP[0], DESK.top + 0.26 * size, LAMP[2]]);
  return [
    shape(`${x - 84},${y} ${x + 84},${y} ${x + 190},690 ${x - 170},690`, 'ochre', asLight(0.2)),
    cam.face(ring([-0.62, DESK.top + 0.004, 3.42], 0.62, 0.3), 'ochre', asLight(0.26)),
    glow('lamp', [x, y + 10], 420),
  ];
}
