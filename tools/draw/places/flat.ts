import { box, camera, frontal, level, type Point3 } from '../kit/camera.ts';
import { asLight, glow, glowTone, lampOnFloor } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { cutOn } from '../kit/planes.ts';
import { halfRing, ring, shape, solid } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, ellipse, layer, polygon } from '../kit/svg.ts';
import type { Tone } from '../kit/tones.ts';
export const flat: Layers = {
  'room.svg': () => layer([walls(), curtain(), door(), sideboard()]),
  'coats.svg': () => layer([coats()]),
  'table.svg': () => layer([table(), tea()]),
  'lamp.svg': () => layer([lamp()]),
  'light.svg': () => layer(lampLight(), [lampTone()]),
  'chairs.svg': () => layer([chairs()]),
};

// What the drawings of the flat share: a high eye, the round table, the hanging lamp.

const cam = camera({ vanish: [780, 176], eye: 2.25 });

const BACK = 7.4;

const TABLE = { at: [0, 0.76, 5.1], radius: 1.3 } as const;

const LAMP = [0.05, 1.86, 5.1] as const;

// The ring of chair backs in front of the table.

const [tx, top, tz] = TABLE.at;

/** Chair backs, black, between the eye and the light; their shadows run out from under the lamp. */
function chairs() {
  const throwDown = lampOnFloor(LAMP);
  return (
    [
      [3.62, 1.02],
      [5.78, 1.02],
      [4.32, 1.06],
      [5.18, 1.1],
    ] as const
  ).map(([a, k]) => {
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

// The huge fringed lamp over the table, and its light.

function lamp() {
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

const lampTone = () => glowTone('lamp', cam.at(LAMP), 420, 0.36);

function lampLight() {
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

// Walls, a heavy curtain, a sideboard, a door ajar, and coats on one hook.

const onWall = cutOn(cam, BACK);

function walls() {
  const stripes = [];
  for (let x = -5; x < 5; x += 0.8)
    stripes.push(cam.face(frontal(x, x + 0.4, 0.9, 4, BACK), 'wood+2'));
  return [
    backing('ink'),
    cam.face(level(-6, 6, 0, 0.8, BACK), 'soot'),
    cam.face(ring([0, 0.001, 5.1], 2.5, 1.9), 'deep-red-10'),
    cam.face(halfRing([0, 0.002, 5.1], 2.5, 1.9, -1), 'deep-red-14'),
    cam.face(ring([0, 0.003, 5.1], 2.2, 1.66), 'deep-red'),
    cam.face(frontal(-6, 6, 0, 4, BACK), 'wood-6'),
    stripes,
    cam.face(frontal(-6, 6, 0, 0.9, BACK), 'wood-15'),
    cam.face(frontal(-6, 6, 0.9, 0.96, BACK), 'bone-15'),
  ];
}

function curtain() {
  const folds = [0, 1, 2, 3, 4].map((i) => {
    const x = 0.5 + i * 0.28;
    return onWall(
      `${x},3.4 ${x + 0.15},3.4 ${x + 0.13},0.16 ${x + 0.02},0.16`,
      i % 2 ? 'red-4' : 'red-10',
    );
  });
  return [
    onWall('0.42,3.4 1.95,3.4 1.95,0.14 0.42,0.14', 'deep-red-6'),
    folds,
    onWall('0.3,2.92 2.1,2.92 2.1,3.0 0.3,3.0', 'bone-15'),
  ];
}

function door() {
  return [
    cam.face(frontal(2.2, 3.3, 0, 2.55, BACK), 'bone-15'),
    cam.face(frontal(2.32, 3.18, 0, 2.45, BACK), 'black'),
    cam.face(frontal(2.32, 2.5, 0, 2.45, BACK), 'ochre'),
    solid(cam, '3.18,0,7.4 3.18,2.45,7.4 2.62,2.45,6.7 2.62,0,6.7', 'wood+10'),
    solid(cam, '3.1,1.4,7.3 3.1,2.3,7.3 2.7,2.3,6.8 2.7,1.4,6.8', 'wood-4'),
    solid(cam, '2.32,0,7.4 2.5,0,7.4 2.2,0,6.0 1.8,0,6.0', 'ochre', asLight(0.3)),
  ];
}

function sideboard() {
  const [x, y] = cam.at([-0.9, 1.12, 6.8]);
  return [
    box(
      cam,
      { x: [-1.5, 0.2], y: [0.1, 1.1], z: [6.8, 7.3] },
      { front: 'wood+6', side: 'ink', top: 'wood+15' },
    ),
    cam.face(frontal(-1.42, -0.7, 0.2, 1.0, 6.8), 'wood-4'),
    cam.face(frontal(-0.6, 0.12, 0.2, 1.0, 6.8), 'wood-8'),
    stamp('M-34 0 Q-40 -34 -18 -44 L-18 -54 L18 -54 L18 -44 Q40 -34 34 0 Z', { x, y }, 'bone-4'),
    stamp('M2 0 L2 -54 L18 -54 L18 -44 Q40 -34 34 0 Z', { x, y }, 'wood+12'),
    stamp('M-10 -54 L-8 -70 L8 -70 L10 -54 Z', { x, y }, 'bone-12'),
    ellipse(x + 60, y - 3, 22, 6, 'paper-4'),
  ];
}

const COAT =
  'M-14 0 L14 0 Q60 12 70 58 L92 208 L64 216 L50 120 L56 300 L-56 300 L-50 120 L-64 216 L-92 208 L-70 58 Q-60 12 -14 0 Z';

const COAT_SHADE = 'M4 0 L14 0 Q60 12 70 58 L92 208 L64 216 L50 120 L56 300 L-2 300 L8 120 Z';

/** All coats hang on one hook, one over another, and a cap on top. */
function coats() {
  const [x, y] = cam.at([-2.3, 2.3, BACK - 0.1]);
  const coat = (dx: number, dy: number, scale: number, light: Tone, dark: Tone) => {
    const at = { x: x + dx, y: y + dy, scale };
    return [stamp(COAT, at, light), stamp(COAT_SHADE, at, dark)];
  };
  return [
    stamp('M40 20 L150 130 L170 360 L60 380 Z', { x, y }, 'black', asLight(0.5)),
    coat(-58, 38, 1.02, 'soot+8', 'ink'),
    coat(60, 46, 1.04, 'wood+10', 'black'),
    coat(-22, 64, 0.94, 'bone-12', 'wood+6'),
    coat(26, 18, 1.0, 'khaki+8', 'soot'),
    stamp('M-44 14 Q-44 -24 0 -26 Q44 -24 44 14 L62 24 L-40 24 Z', { x, y }, 'black'),
    stamp('M-44 14 Q-44 -24 0 -26 L6 -26 Q-22 -14 -24 18 Z', { x, y }, 'bone-15'),
    stamp('M-6 -22 L6 -22 L6 -50 L-6 -50 Z', { x, y }, 'bone'),
  ];
}

// The round table with tea on it.

function table() {
  const r = TABLE.radius;
  const cloth = [
    ...halfRing([tx, top, tz], r, r, -1),
    ...halfRing([tx, 0.3, tz], r * 1.02, r * 1.02, -1).toReversed(),
  ];
  const folds = [0.5, 0.9, 1.3, 1.75, 2.2, 2.6].map((a) => {
    const at = (angle: number, y: number, k: number): Point3 => [
      tx + r * k * Math.cos(angle),
      y,
      tz - r * k * Math.sin(angle),
    ];
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
function tea() {
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
