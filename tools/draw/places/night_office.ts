import { band } from '../kit/band.ts';
import { box, camera } from '../kit/camera.ts';
import { deskLamp } from '../kit/furniture.ts';
import { inTurn } from '../kit/in-turn.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import { pile } from '../kit/paper.ts';
import type { Layers } from '../kit/place.ts';
import { facing, lying, sideOn } from '../kit/planes.ts';
import { ring, shape, solid } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, ellipse, layer } from '../kit/svg.ts';
import type { Tone } from '../kit/tones.ts';
export const nightOffice: Layers = {
  'passage.svg': () => layer([passage(), bulb()], [bulbTone()]),
  'queue.svg': () => layer([queue()]),
  'walls.svg': () => layer([walls(), shelves()]),
  'desk.svg': () => layer([desk(), lamp()]),
  'sack.svg': () => layer([sack()]),
  'lamp.svg': () => layer(lampLight(), [lampTone()]),
  'near.svg': () => layer([near()]),
};

// What the drawings of the night office share: the eye and the measures.

const cam = camera({ vanish: [830, 360], eye: 1.55 });

const BACK = 5.8;

const DOORWAY = { x: [0.3, 1.95], high: 2.5 } as const;

const PASSAGE = { z: 8.6, x: [-0.4, 3] } as const;

const BENCH = { x: [0.3, 1.9], z: [7.7, 8.2], seat: 0.46 } as const;

const DESK = { x: [-1.22, -0.22], z: [3.5, 4.4], top: 0.75 } as const;

const LAMP = [-1.0, 1.15, 4.05] as const;

// The narrow desk: a shaded lamp, ink and pen, two written lines; a sack beside it.

function desk() {
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
function sack() {
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

const lamp = () =>
  deskLamp(
    cam,
    [LAMP[0], DESK.top, LAMP[2]],
    { shade: 'steel+8', shadeDark: 'night', stem: 'black', lit: 'paper' },
    size,
  );

const lampTone = () => glowTone('lamp', cam.at(LAMP), 380, 0.46);

function lampLight() {
  const [x, y] = cam.at([LAMP[0], DESK.top + 0.26 * size, LAMP[2]]);
  return [
    shape(`${x - 66},${y} ${x + 66},${y} ${x + 250},610 ${x - 110},610`, 'ochre', asLight(0.3)),
    cam.face(ring([-0.72, DESK.top + 0.008, 3.92], 0.44, 0.34), 'ochre', asLight(0.24)),
    glow('lamp', [x, y + 8], 380),
  ];
}

/** The edge of the queue: a door post and a shoulder in the dark. */
const near = () => [
  shape('1660,-60 1372,-60 1352,960 1660,960', 'black'),
  shape('1372,-60 1384,-60 1366,960 1352,960', 'wood-6'),
];

// The office's walls, shelves of bundles, and the doorway with the passage and its bench.

/** What is seen through the doorway: a cold bulb, a bench against the wall. */
function passage() {
  const wall = facing(cam, PASSAGE.z);
  const { x, z, seat } = BENCH;
  return [
    backing('ink'),
    wall(-1, 4, 0, 4, 'steel+12'),
    wall(-1, 4, 0, 1.2, 'steel-8'),
    wall(1.5, 4, 0, 4, 'steel-2'),
    wall(1.5, 4, 0, 1.2, 'night+6'),
    lying(cam, 0)(-1, 4, BACK, PASSAGE.z, 'soot+10'),
    solid(
      cam,
      `0.3,0,${BACK} 1.1,0,${BACK} 2.6,0,${PASSAGE.z} 1.2,0,${PASSAGE.z}`,
      'steel+10',
      asLight(0.3),
    ),
    solid(
      cam,
      `${x[0]},0,8 ${x[1]},0,8 ${x[1] + 0.5},0,7 ${x[0] + 0.5},0,7`,
      'black',
      asLight(0.5),
    ),
    facing(cam, 8.3)(x[0], x[1], 0.62, 0.78, 'wood+4'),
    facing(cam, 8.3)(x[0], x[1], 0.86, 1, 'wood+10'),
    [x[0] + 0.06, x[1] - 0.16].map((at) => facing(cam, z[0])(at, at + 0.1, 0, seat, 'black')),
    box(cam, { x, y: [seat - 0.06, seat], z }, { front: 'wood-10', side: 'black', top: 'wood+14' }),
  ];
}

/** One of the queue along the wall: a coat in two tones, an egg, a cap. */
function waiting(x: number, z: number, tall: number) {
  const body = (from: number, to: number, low: number, high: number, tone: Tone) =>
    facing(cam, z)(x + from, x + to, low, high, tone);
  const unit = cam.perMetre(z);
  const [hx, hy] = cam.at([x, tall - 0.14, z]);
  return [
    body(-0.17, 0.17, 0, 0.3, 'black'),
    body(-0.25, 0.25, 0.24, tall - 0.32, 'ink+8'),
    body(-0.25, -0.02, 0.24, tall - 0.32, 'khaki-12'),
    ellipse(hx, hy, 0.11 * unit, 0.15 * unit, 'soot+6'),
    ellipse(hx - 0.03 * unit, hy, 0.075 * unit, 0.14 * unit, 'bone-15'),
    body(-0.14, 0.14, tall - 0.06, tall + 0.04, 'black'),
  ];
}

const queue = () =>
  (
    [
      [2.16, 1.74],
      [2.62, 1.68],
      [3.08, 1.8],
    ] as const
  ).map(([x, tall]) => waiting(x, 8.1, tall));

const BULB = [0.75, 2.5, 7] as const;

const bulbTone = () => glowTone('bulb', cam.at(BULB), 190, 0.5, 'snow');

function bulb() {
  const [x, y] = cam.at(BULB);
  return [
    facing(cam, 7)(0.735, 0.765, 2.5, 4, 'black'),
    glow('bulb', [x, y], 190),
    ellipse(x, y, 13, 16, 'snow'),
  ];
}

/** The wall round the doorway. */
function walls() {
  const [x1, x2] = DOORWAY.x;
  const back = facing(cam, BACK);
  const floor = lying(cam, 0);
  const boards = [];
  for (let z = 1.4; z < BACK; z *= 1.17)
    boards.push(floor(-4, 4, z, Math.min(z * 1.08, BACK), 'wood-15'));
  return [
    floor(-5, 5, 0.6, BACK, 'ink+4'),
    boards,
    solid(cam, `${x1},0,${BACK} ${x2},0,${BACK} 1.5,0,1.6 -0.5,0,1.6`, 'steel+6', asLight(0.26)),
    back(-4, x1, 0, 4.6, 'wood-12'),
    back(-4, -1.9, 0, 4.6, 'ink'),
    back(-4, x1, 0, 1.1, 'soot-6'),
    back(x2, 4, 0, 4.6, 'ink+3'),
    back(x1 - 0.1, x2 + 0.1, DOORWAY.high, 4.6, 'soot-4'),
    back(x1 - 0.13, x1, 0, DOORWAY.high + 0.13, 'bone-15'),
    back(x2, x2 + 0.13, 0, DOORWAY.high + 0.13, 'wood+10'),
    back(x1, x2, DOORWAY.high, DOORWAY.high + 0.13, 'bone-15'),
    sideOn(cam, 2.9)(0.8, BACK, 0, 4.6, 'black'),
  ];
}

/** Bundles of papers tied with tape, shelf over shelf. */
function shelves() {
  const face = facing(cam, BACK - 0.28);
  const tones = ['bone-12', 'khaki+4', 'bone-4', 'khaki-8', 'deep-red-4'] as const;
  return [0, 1, 2].map((row) => {
    const y = 1.28 + row * 0.52;
    const bundles = Array.from({ length: 9 }, (_, i) => {
      const x = -1.86 + i * 0.2;
      const high = 0.3 + ((i * 7 + row * 4) % 5) * 0.026;
      if ((i + row * 2) % 6 === 5) return [];
      return [
        face(x, x + 0.17, y, y + high, inTurn(tones, i * 3 + row)),
        face(x + 0.1, x + 0.17, y, y + high, 'soot', asLight(0.5)),
        face(x, x + 0.17, y + 0.12, y + 0.15, 'ink'),
      ];
    });
    return [face(-1.9, 0, y, y + 0.46, 'black'), bundles, face(-1.94, 0.04, y - 0.05, y, 'wood+8')];
  });
}
