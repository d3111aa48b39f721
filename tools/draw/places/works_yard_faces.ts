import { camera } from '../kit/camera.ts';
import { dice } from '../kit/dice.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { facing, lying } from '../kit/planes.ts';
import { shape } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, ellipse, layer, type Shapes, type Spot } from '../kit/svg.ts';
import type { Tone, Tones } from '../kit/tones.ts';
export const worksYardFaces: Layers = {
  'shop.svg': () => layer([shop()], [glowTone('door', [800, 330], 460, 0.5)]),
  'far.svg': () => layer([shift(FAR)]),
  'near.svg': () => layer([shift(NEAR)]),
  'horn.svg': () => layer([horn()]),
};

// The night shift from behind the loudspeaker: its petals hang over us, and under them are those who listen.

const cam = camera({ vanish: [800, 330], eye: 2.6 });

/** The doors stand open, and the machines run with nobody at them. */
function shop() {
  const wall = facing(cam, 12);
  const floor = lying(cam, 0);
  return [
    backing('night-10'),
    floor(-14, 14, 0.6, 12, 'soot-4'),
    wall(-14, 14, 0, 7, 'ink+3'),
    [-11, -8.4, 4.6, 7.2, 9.8].map((x) => [
      wall(x, x + 1.9, 1.2, 4.6, 'ochre-12'),
      [0.55, 1.1].map((u) => wall(x + u, x + u + 0.08, 1.2, 4.6, 'black')),
      wall(x, x + 1.9, 2.9, 2.98, 'black'),
    ]),
    wall(-4.4, 3.4, 0, 4.4, 'ochre-4'),
    wall(-4.4, 3.4, 3.2, 4.4, 'ochre-10'),
    // lathes, belts, and a wheel that turns
    [-3.6, -1.4, 0.9].map((x) => [
      wall(x, x + 1.5, 0, 0.9, 'black'),
      wall(x + 0.1, x + 0.5, 0.9, 1.5, 'ink'),
      wall(x + 1, x + 1.3, 0.9, 1.2, 'ink'),
      wall(x + 0.26, x + 0.32, 1.5, 4.4, 'black'),
      wall(x + 0.44, x + 0.48, 1.5, 4.4, 'ink'),
    ]),
    wall(-4.4, 3.4, 3.6, 3.74, 'black'),
    glow('door', [800, 330], 460),
    floor(-3.4, 2.6, 5, 12, 'ochre', asLight(0.16)),
  ];
}

type Row = { readonly y: number; readonly scale: number; readonly count: number; readonly seed: number }; // prettier-ignore

const FAR: readonly Row[] = [
  { y: 470, scale: 0.62, count: 15, seed: 3 },
  { y: 540, scale: 0.84, count: 12, seed: 17 },
];

const NEAR: readonly Row[] = [
  { y: 650, scale: 1.16, count: 9, seed: 29 },
  { y: 810, scale: 1.6, count: 7, seed: 61 },
];

const BLOUSES: readonly Tones[] = [
  ['steel-2', 'night-6'],
  ['bone-15', 'wood-4'],
  ['khaki-6', 'soot-4'],
  ['wood+6', 'soot-8'],
];

const SHAWLS: readonly Tones[] = [
  ['bone-8', 'wood+8'],
  ['wood+8', 'soot'],
  ['steel', 'night-4'],
];

/** Women mostly, their sleeves still rolled; every head is up, and a little to one side of the next. */
const shift = (rows: readonly Row[]) =>
  rows.map(({ y, scale, count, seed }, r) => {
    const draw = dice(seed);
    const step = 1720 / count;
    return Array.from({ length: count }, (_, i) => {
      const spot = { x: -60 + step * (i + 0.28 + draw() * 0.44), y: y + draw() * 26 * scale, scale: scale * (0.93 + draw() * 0.14) }; // prettier-ignore
      return listener(spot, i * 2 + r, Math.round(draw() * 10) - 5);
    });
  });

/** The light comes from the lamp over us. One in each row has covered her mouth; that hand is all that moves. */
function listener(at: Spot, i: number, tilt: number): Shapes {
  const [light, shade] = BLOUSES[i % BLOUSES.length] ?? ['ink', 'black'];
  const [shawl, dark] = SHAWLS[(i * 2) % SHAWLS.length] ?? ['ink', 'black'];
  const isMan = i % 5 === 3;
  const head = (dx: number, tone: Tone) =>
    stamp(`M${-27 + tilt} -84 A27 36 0 0 1 ${27 + tilt} -84 A27 36 0 0 1 ${-27 + tilt} -84 Z`, { ...at, x: at.x + dx }, tone); // prettier-ignore
  return [
    stamp('M-76 260 L-68 40 Q-60 -12 -18 -30 L18 -30 Q60 -12 68 40 L76 260 Z', at, shade),
    stamp('M-76 260 L-68 40 Q-60 -12 -18 -30 L0 -30 L-8 260 Z', at, light),
    isMan ? [] : stamp(`M${-40 + tilt} -30 Q${-46 + tilt} -136 ${tilt} -136 Q${46 + tilt} -136 ${40 + tilt} -30 L0 14 Z`, at, dark), // prettier-ignore
    isMan ? [] : stamp(`M${-40 + tilt} -30 Q${-46 + tilt} -136 ${tilt} -136 L${tilt} 0 L0 14 Z`, at, shawl), // prettier-ignore
    head(0, 'wood-2'),
    stamp(`M${-27 + tilt} -84 A27 36 0 0 1 ${2 + tilt} -120 L${2 + tilt} -48 A27 36 0 0 1 ${-27 + tilt} -84 Z`, at, i % 4 === 2 ? 'bone-8' : 'paper-4'), // prettier-ignore
    isMan
      ? stamp(`M${-34 + tilt} -92 Q${-36 + tilt} -124 ${tilt} -126 Q${36 + tilt} -124 ${34 + tilt} -92 L${40 + tilt} -86 L${-34 + tilt} -86 Z`, at, 'ink') // prettier-ignore
      : [],
    i % 6 === 1
      ? [
          stamp('M26 120 L56 110 L30 -34 L6 -30 Z', at, light),
          stamp('M4 -24 L0 -50 L12 -66 L28 -64 L34 -42 L30 -24 Z', at, 'wood+14'),
          stamp('M4 -24 L0 -50 L12 -66 L18 -65 L18 -24 Z', at, 'paper-6'),
        ]
      : [],
  ];
}

/** A black flower from behind, and the wire that feeds it. */
function horn() {
  const petals = Array.from({ length: 9 }, (_, i) => {
    const a = (i / 9) * 2 * Math.PI + 0.2;
    const at = (r: number, turn: number) => `${800 + Math.cos(a + turn) * r * 1.5},${30 + Math.sin(a + turn) * r * 0.62}`; // prettier-ignore
    return shape(`${at(60, -0.3)} ${at(330, -0.36)} ${at(352, 0)} ${at(330, 0.34)} ${at(60, 0.3)}`, i % 2 ? 'black' : 'ink+3'); // prettier-ignore
  });
  return [
    petals,
    ellipse(800, 26, 112, 50, 'ink'),
    ellipse(800, 18, 76, 36, 'soot+6'),
    ellipse(800, 12, 40, 20, 'deep-red-4'),
    shape('1180,-60 1196,-60 1100,960 1066,960', 'black'),
    shape('1180,-60 1186,-60 1080,960 1066,960', 'soot+10'),
    shape('880,20 884,14 1176,120 1172,128', 'black'),
  ];
}
