/** The stair rails with their balusters and newels, the landing's rail, the lamp above. */
import { frontal } from '../../camera.mjs';
import { glow, glowTone, shape } from '../../points.mjs';
import { asLight, band, ellipse, stamp } from '../../svg.mjs';
import { BACK, cam, LANDING, STAIR } from './set.mjs';

const { x: EDGE, z: FOOT, steps, rise, going } = STAIR;

function flight(x, light, dark) {
  const balusters = Array.from({ length: steps * 2 }, (_, i) => {
    const z = FOOT + (i * going) / 2;
    const low = Math.ceil((i + 1) / 2) * rise;
    return cam.face(
      frontal(x - 0.022, x + 0.022, low, (i / 2) * rise + 1.0, z),
      i % 2 ? dark : light,
    );
  }).toReversed();
  const hand = [
    [x, 1.02, FOOT - 0.06],
    [x, LANDING + 1.0, FOOT + steps * going],
  ].map(cam.at);
  const [nx, ny] = cam.at([x, 0, FOOT - 0.1]);
  const at = { x: nx, y: ny, scale: cam.scale(FOOT - 0.1) };
  return [
    balusters,
    band(hand, 15, 'black'),
    band(
      hand.map(([px, py]) => [px - 3, py - 6]),
      4,
      'bone-4',
    ),
    stamp('M-20 0 L-20 -250 L20 -250 L20 0 Z', at, 'wood+12'),
    stamp('M3 0 L3 -250 L20 -250 L20 0 Z', at, 'ink'),
    stamp('M-28 0 L-28 -40 L28 -40 L28 0 Z', at, 'bone-15'),
    stamp('M4 0 L4 -40 L28 -40 L28 0 Z', at, 'soot'),
    stamp('M-28 -250 L28 -250 L22 -268 L-22 -268 Z', at, 'bone-8'),
    stamp('M-26 -294 A26 27 0 0 1 26 -294 A26 27 0 0 1 -26 -294 Z', at, 'paper'),
    stamp('M2 -321 A26 27 0 0 1 2 -267 Z', at, 'wood'),
  ];
}

export const rails = () => [
  flight(EDGE[1] + 0.08, 'bone-15', 'soot'),
  flight(EDGE[0] - 0.08, 'bone-4', 'wood'),
];

export function landingRail() {
  const z = FOOT + steps * going;
  const side = (x1, x2) => {
    const bars = [];
    for (let x = x1 + 0.1; x < x2; x += 0.2)
      bars.push(cam.face(frontal(x, x + 0.05, LANDING, LANDING + 0.95, z), 'ink'));
    return [
      bars,
      cam.face(frontal(x1, x2, LANDING + 0.93, LANDING + 1.02, z), 'black'),
      cam.face(frontal(x1, x2, LANDING + 1.0, LANDING + 1.02, z), 'bone-8'),
    ];
  };
  return [side(-5.6, EDGE[0] - 0.1), side(EDGE[1] + 0.12, 3.4)];
}

const LAMP = [-1.0, 3.16, 7.6];

export const lampTone = () => glowTone('lamp', cam.at(LAMP), 340, 0.7);

export function lamp() {
  const [x, y] = cam.at(LAMP);
  return [
    cam.face(frontal(LAMP[0] - 0.015, LAMP[0] + 0.015, LAMP[1], 7, LAMP[2]), 'black'),
    ...[-58, 0, 58].map((dx, i) => [
      band(
        [
          [x, y - 46],
          [x + dx, y - 10],
        ],
        5,
        'black',
      ),
      ellipse(x + dx, y + 8 + (i === 1 ? 10 : 0), 25, 25, 'paper'),
      stamp('M4 -25 A25 25 0 0 1 4 25 Z', { x: x + dx, y: y + 8 + (i === 1 ? 10 : 0) }, 'ochre'),
    ]),
  ];
}

export function lampLight() {
  const [x, y] = cam.at(LAMP);
  const [, far] = cam.at([0, 0, BACK]);
  return [
    shape(
      `${x - 60},${y + 20} ${x + 60},${y + 20} ${x + 560},${far + 420} ${x - 360},${far + 420}`,
      'paper',
      asLight(0.1),
    ),
    glow('lamp', [x, y], 340),
  ];
}
