import { holdingHand, pencilAt, writingHand, type HandTones } from '../kit/hands.ts';
import { leaf } from '../kit/leaf.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { shape } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, ellipse, layer, path, type Shapes } from '../kit/svg.ts';
import type { Tones } from '../kit/tones.ts';
export const stenographersSign: Layers = {
  'table.svg': () => layer([cloth(), photograph(), watch(), pencils()]),
  'pad.svg': () => layer([pad()]),
  'applause.svg': () => layer([eyelash(0.2)]),
  'laughter.svg': () => layer([eyelash(0.2), eyelash(0.2, 0.075), bar()]),
  'gap.svg': () => layer([[0.42, 0.5, 0.58].map((u) => eyelash(u))]),
  'hands.svg': () => layer([holding(), writing()]),
  'light.svg': () => layer([lamp()], [glowTone('lamp', LAMP, 560, 0.34)]),
};

// Her table from where she sits: the pad, the hand that has four seconds, and what lies about.

const HER: HandTones = {
  skin: ['paper-4', 'wood+10'],
  sleeve: { cloth: ['steel-2', 'night-6'], cuff: 'bone' },
};

const LAMP = [1120, 120] as const;

const page = leaf([560, 170], [400, -46], [66, 620]);

/** The line that is being written: its height on the page. */
const NOW = 0.62;

function cloth() {
  return [
    backing('deep-red-4'),
    shape('-60,-60 1160,-60 1660,500 1660,980 420,980 -60,420', 'red-8'),
    shape('-60,420 420,980 -60,980', 'deep-red-10'),
    shape('1160,-60 1660,-60 1660,500', 'deep-red-10'),
  ];
}

const STROKES = 'M0 6 L16 -14 L19 -12 L4 8 Z';
const HOOK = 'M0 0 Q2 -16 14 -12 Q20 -9 17 -3 L14 -5 Q15 -9 11 -9 Q5 -10 4 2 Z';
const WAVE = 'M0 0 Q8 -12 16 -2 Q22 4 28 -6 L30 -3 Q22 10 14 2 Q8 -6 2 3 Z';

/** Signs of no known system. */
function line(v: number, from: number, to: number, seed: number): Shapes {
  const signs = [];
  for (let u = from, i = seed; u < to; u += 0.07 + 0.012 * (i % 3), i += 1) {
    const x = 560 + 400 * u + 66 * v;
    const y = 170 - 46 * u + 620 * v;
    signs.push(stamp([STROKES, HOOK, WAVE, STROKES][i % 4] ?? HOOK, { x, y, scale: 1 }, 'soot'));
  }
  return signs;
}

function pad() {
  const rules = Array.from({ length: 9 }, (_, i) => 0.1 + i * 0.1);
  return [
    leaf([548, 184], [412, -46], [70, 640])(0, 1, 0, 1, 'wood+6'),
    page(0, 1, 0, 1, 'paper'),
    page(0, 1, -0.02, 0.02, 'soot'),
    rules.map((v) => page(0.02, 0.98, v + 0.022, v + 0.025, 'bone-12')),
    page(0.48, 0.486, 0.03, 1, 'red-4'),
    [0.14, 0.24, 0.34, 0.44].map((v, i) => [
      line(v, 0.06, 0.44, i),
      line(v, 0.53, i === 3 ? 0.8 : 0.92, i + 2),
    ]),
    line(NOW, 0.06, 0.16, 1),
  ];
}

/** A sign no longer than an eyelash. */
function eyelash(u: number, up = 0): string {
  const v = NOW - up;
  return stamp(
    HOOK,
    { x: 560 + 400 * u + 66 * v, y: 168 - 46 * u + 620 * v, scale: 1.35 },
    'black',
  );
}

const bar = () => page(0.17, 0.34, NOW - 0.052, NOW - 0.042, 'black');

const holding = () => holdingHand({ x: 616, y: 742, scale: 1.06, flip: true }, HER);

const writing = () => writingHand({ x: 862, y: 556, scale: 1.1 }, HER, ['steel', 'night']);

/** One for each quarter of an hour; those that are used up are shorter. */
function pencils() {
  const tones: readonly Tones[] = [
    ['steel', 'night'],
    ['red', 'deep-red'],
    ['steel', 'night'],
  ];
  return [0, 1, 2, 3, 4, 5].map((i) => [
    path(
      `M${1096 + i * 44} 240 l${96 + i * 3} 190 l12 -6 l-90 -190 Z`,
      'deep-red-14',
      asLight(0.6),
    ),
    pencilAt(
      { x: 1090 + i * 44, y: 232 - i * 5, scale: 1 },
      [(i < 2 ? 60 : 100) + i, (i < 2 ? 118 : 198) + i],
      tones[i % 3] ?? ['steel', 'night'],
    ),
  ]);
}

/** Under the glass: full face, of the size for a pass. */
function photograph() {
  const card = leaf([318, 196], [132, 30], [-34, 168]);
  const at = { x: 372, y: 292, scale: 0.9 };
  return [
    shape('236,120 510,182 440,480 166,418', 'steel-6', asLight(0.5)),
    card(0, 1, 0, 1, 'bone'),
    card(0.07, 0.93, 0.06, 0.94, 'steel-8'),
    stamp('M-62 76 Q-52 22 -16 14 L16 20 Q50 34 44 92 Z', at, 'night'),
    stamp('M-34 -24 A34 46 12 0 1 34 -14 A34 46 12 0 1 -34 -24 Z', at, 'paper-8'),
    stamp('M4 -64 A34 46 12 0 1 -6 26 Q10 -18 4 -64 Z', at, 'soot'),
    stamp('M-36 -26 Q-34 -72 6 -70 Q40 -64 36 -16 Q24 -46 4 -46 Q-22 -50 -36 -26 Z', at, 'ink'),
    shape('236,120 300,134 230,432 166,418', 'snow', asLight(0.14)),
  ];
}

/** A watch without a strap. */
function watch() {
  return [
    ellipse(1216, 612, 84, 80, 'deep-red-15', asLight(0.6)),
    ellipse(1204, 600, 80, 76, 'bone-12'),
    path('M1204 524 A80 76 0 0 0 1204 676 Z', 'bone'),
    ellipse(1204, 600, 64, 60, 'paper'),
    shape('1200,604 1200,552 1207,552 1207,604', 'ink'),
    shape('1202,598 1240,620 1237,626 1200,605', 'ink'),
    [0, 1, 2, 3].map((i) => {
      const a = (i * Math.PI) / 2;
      return ellipse(1204 + Math.sin(a) * 52, 600 - Math.cos(a) * 49, 4, 4, 'soot');
    }),
    shape('1194,518 1214,518 1214,532 1194,532', 'bone-15'),
  ];
}

function lamp() {
  return [
    glow('lamp', LAMP, 560),
    path('M1000 -60 L1250 -60 L1340 40 Q1130 110 930 36 Z', 'night-6'),
    path('M1000 -60 L1100 -60 L1060 68 Q980 60 930 36 Z', 'steel'),
    path('M930 36 Q1130 110 1340 40 Q1130 84 930 36 Z', 'ochre+10'),
  ];
}
