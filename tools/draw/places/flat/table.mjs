/** The round table with tea on it, the lamp, and the ring of chair backs. */
import { halfRing, glow, glowTone, ring, shape } from '../../points.mjs';
import { frontal, lampOnFloor } from '../../camera.mjs';
import { asLight, ellipse, polygon, stamp } from '../../svg.mjs';
import { cam, LAMP, TABLE } from './set.mjs';

const [tx, top, tz] = TABLE.at;

export function table() {
  const r = TABLE.radius;
  const cloth = [
    ...halfRing([tx, top, tz], r, r, -1),
    ...halfRing([tx, 0.3, tz], r * 1.02, r * 1.02, -1).toReversed(),
  ];
  const folds = [0.5, 0.9, 1.3, 1.75, 2.2, 2.6].map((a) => {
    const at = (angle, y, k) => [tx + r * k * Math.cos(angle), y, tz - r * k * Math.sin(angle)];
    return cam.face(
      [at(a, top - 0.03, 1.005), at(a + 0.09, 0.3, 1.02), at(a - 0.07, 0.3, 1.02)],
      a > 1.5 ? 'bone-15' : 'wood',
    );
  });
  return [
    cam.face(ring([tx, 0.004, tz], r * 1.16, r * 1.1), 'black', asLight(0.6)),
    cam.face(cloth, 'bone-10'),
    cam.face(
      [
        ...halfRing([tx, top, tz], r, r, -1).slice(0, 11),
        ...halfRing([tx, 0.3, tz], r * 1.02, r * 1.02, -1)
          .slice(0, 11)
          .toReversed(),
      ],
      'wood+10',
    ),
    folds,
    cam.face(ring([tx, top, tz], r, r, 0.12), 'paper-2'),
    cam.face(
      ring([tx, top + 0.001, tz], r, r, 0.12).filter(([x, , z]) => x - tx > (z - tz) * 0.5),
      'bone',
    ),
  ];
}

/** Glasses of tea, each with its long shadow away from the lamp, and an ash-tray. */
export function tea() {
  return [0.35, 1.1, 2.05, 2.8, 3.7, 4.75, 5.6].map((a, i) => {
    const [x, z] = [tx + 0.92 * Math.cos(a), tz + 0.92 * Math.sin(a)];
    const [px, py] = cam.at([x, top, z]);
    const [sx, sy] = cam.at([tx + 1.2 * Math.cos(a), top, tz + 1.2 * Math.sin(a)]);
    const u = cam.perMetre(z) / 240;
    return [
      polygon(
        [
          [px - 9 * u, py],
          [px + 9 * u, py],
          [sx + 9 * u, sy],
          [sx - 9 * u, sy],
        ],
        'soot',
        asLight(0.4),
      ),
      ellipse(px, py, 20 * u, 7 * u, 'bone-12'),
      stamp(
        'M-9 0 L-11 -28 L11 -28 L9 0 Z',
        { x: px, y: py, scale: u },
        i % 3 === 2 ? 'steel' : 'deep-red+8',
      ),
      stamp('M1 0 L1 -28 L11 -28 L9 0 Z', { x: px, y: py, scale: u }, 'wood'),
    ];
  });
}

export function lamp() {
  const [x, y] = cam.at(LAMP);
  const at = { x, y, scale: 1 };
  const fringe = Array.from({ length: 19 }, (_, i) => {
    const fx = -132 + i * 14.6;
    return stamp(
      `M${fx} 0 L${fx + 8} 0 L${fx + 6} 26 L${fx + 2} 26 Z`,
      at,
      i < 7 ? 'bone-6' : 'wood+8',
    );
  });
  return [
    cam.face(frontal(LAMP[0] - 0.01, LAMP[0] + 0.01, LAMP[1], 4, LAMP[2]), 'black'),
    stamp('M-134 0 A134 22 0 0 1 134 0 A134 22 0 0 1 -134 0 Z', at, 'paper-4'),
    fringe,
    stamp('M-138 2 Q-120 -90 -26 -118 L26 -118 Q120 -90 138 2 Q0 -24 -138 2 Z', at, 'red-6'),
    stamp('M-138 2 Q-120 -90 -26 -118 L-4 -118 Q-62 -70 -60 -8 Q-104 -6 -138 2 Z', at, 'red+12'),
    stamp('M60 -8 Q64 -70 10 -118 L26 -118 Q120 -90 138 2 Q104 -6 60 -8 Z', at, 'deep-red-6'),
  ];
}

export const lampTone = () => glowTone('lamp', cam.at(LAMP), 420, 0.55);

export function lampLight() {
  const [x, y] = cam.at(LAMP);
  return [
    shape(
      `${x - 130},${y + 6} ${x + 130},${y + 6} ${x + 560},760 ${x - 560},760`,
      'paper',
      asLight(0.09),
    ),
    cam.face(
      ring([tx, top + 0.005, tz], TABLE.radius * 0.72, TABLE.radius * 0.72),
      'paper+10',
      asLight(0.5),
    ),
    glow('lamp', [x, y + 10], 420),
  ];
}

/** Chair backs, black, between the eye and the light; their shadows run out from under the lamp. */
export function chairs() {
  const throwDown = lampOnFloor(LAMP);
  return [
    [3.62, 1.02],
    [5.78, 1.02],
    [4.32, 1.06],
    [5.18, 1.1],
  ].map(([a, k]) => {
    const [x, z] = [tx + 1.78 * k * Math.cos(a), tz + 1.62 * k * Math.sin(a)];
    const [px, py] = cam.at([x, 0, z]);
    const u = cam.perMetre(z) / 240;
    const at = { x: px, y: py, scale: u * 1.08 };
    const [s1, s2] = [throwDown([x - 0.24, 0.95, z]), throwDown([x + 0.24, 0.95, z])];
    return [
      cam.face(
        [
          [x - 0.24, 0, z],
          [x + 0.24, 0, z],
          [s2[0], 0, Math.max(s2[2], 0.9)],
          [s1[0], 0, Math.max(s1[2], 0.9)],
        ],
        'black',
        asLight(0.5),
      ),
      stamp('M-56 0 L-56 -232 L-44 -232 L-44 0 Z M44 0 L44 -232 L56 -232 L56 0 Z', at, 'black'),
      stamp('M-56 -100 L56 -100 L50 -120 L-50 -120 Z', at, 'ink'),
      stamp('M-60 -206 Q0 -270 60 -206 L60 -186 Q0 -244 -60 -186 Z', at, 'black'),
      stamp('M-60 -206 Q0 -270 60 -206 L60 -200 Q0 -262 -60 -200 Z', at, 'bone-12'),
      ...[-22, -3, 16].map((dx) =>
        stamp(`M${dx} -224 L${dx + 8} -224 L${dx + 8} -110 L${dx} -110 Z`, at, 'black'),
      ),
    ];
  });
}
