import { holdingHand, writingHand, type HandTones } from '../kit/hands.ts';
import { leaf } from '../kit/leaf.ts';
import { asLight } from '../kit/light.ts';
import { limb } from '../kit/limb.ts';
import { fromBehind } from '../kit/listeners.ts';
import type { Layers } from '../kit/place.ts';
import { shape } from '../kit/points.ts';
import { backing, layer, path } from '../kit/svg.ts';
export const hallDraft: Layers = {
  'bench.svg': () => layer([row(), knees()]),
  'sheets.svg': () => layer([under(), draft()]),
  'struck.svg': () => layer(struck()),
  'softened.svg': () => layer(softened()),
  'form.svg': () => layer([under(), form()]),
  'folded.svg': () => layer(folded()),
  'left.svg': () => layer([holdingHand({ x: 470, y: 560, scale: 1.15, flip: true }, OWN)]),
  'pencil.svg': () =>
    layer([writingHand({ x: 985, y: 562, scale: 1.2 }, OWN, ['red', 'deep-red'])]),
  'light.svg': () => layer([shape('690,-60 930,-60 1120,980 560,980', 'paper', asLight(0.1))]),
};

// Four sheets on a knee, from where he sits who wrote them. Where line nine is, the pencil stands.

const OWN: HandTones = {
  skin: ['bone', 'wood+6'],
  sleeve: { cloth: ['steel-4', 'night-8'], cuff: 'bone-12' },
};

const page = leaf([512, 176], [540, -66], [62, 640]);

const LINES = { from: 0.1, step: 0.068, count: 12, thick: 0.026 } as const;

/** Line nine, and in it the one word. */
const NINTH = 8;

const WORD = [0.52, 0.82] as const;

const lineAt = (i: number) => LINES.from + i * LINES.step;

function draft() {
  return [
    page(0, 1, 0, 1, 'paper'),
    Array.from({ length: LINES.count }, (_, i) => {
      const top = lineAt(i);
      const end = [0.9, 0.86, 0.92, 0.6, 0.9, 0.88, 0.91, 0.5, 0.46, 0.88, 0.9, 0.4][i] ?? 0.9;
      return page(0.1, end, top, top + LINES.thick, 'steel-6');
    }),
    page(WORD[0], WORD[1], lineAt(NINTH) - 0.004, lineAt(NINTH) + LINES.thick + 0.004, 'ink'),
    page(WORD[1] + 0.02, 0.92, lineAt(NINTH), lineAt(NINTH) + LINES.thick, 'steel-6'),
  ];
}

const struck = () => [
  page(WORD[0] - 0.03, WORD[1] + 0.04, lineAt(NINTH) - 0.012, lineAt(NINTH) + 0.034, 'black'),
];

/** Another word over it, in a smaller hand. */
const softened = () => [
  page(WORD[0], WORD[1], lineAt(NINTH) + 0.009, lineAt(NINTH) + 0.016, 'paper'),
  page(WORD[0] - 0.01, WORD[1] + 0.06, lineAt(NINTH) - 0.03, lineAt(NINTH) - 0.013, 'black'),
];

/** The other three, and a corner of what is printed on their backs. */
function under() {
  const third = leaf([560, 226], [540, 24], [10, 640]);
  const second = leaf([484, 214], [540, -24], [36, 640]);
  return [
    third(0, 1, 0, 1, 'bone-12'),
    [0.08, 0.16, 0.24, 0.32].map((v) => third(0.5, 1, v, v + 0.008, 'wood')),
    third(0.9, 0.906, 0, 1, 'wood'),
    second(0, 1, 0, 1, 'bone-4'),
  ];
}

/** Its back: a grain form, with nothing in the last column. */
function form() {
  const rows = [0.26, 0.35, 0.44, 0.53, 0.62, 0.71, 0.8, 0.89];
  return [
    page(0, 1, 0, 1, 'bone'),
    page(0.1, 0.9, 0.07, 0.1, 'ink'),
    page(0.1, 0.56, 0.13, 0.15, 'wood'),
    page(0.1, 0.9, 0.19, 0.2, 'ink'),
    rows.map((v) => page(0.1, 0.9, v, v + 0.006, 'wood')),
    [0.1, 0.44, 0.62, 0.8, 0.894].map((u) => page(u, u + 0.007, 0.19, 0.9, 'wood')),
    rows
      .slice(0, 6)
      .map((v, i) => [
        page(0.13, 0.3 + 0.03 * (i % 3), v - 0.05, v - 0.03, 'steel-4'),
        page(0.48, 0.56, v - 0.05, v - 0.03, 'steel-4'),
        i % 2 ? page(0.66, 0.74, v - 0.05, v - 0.03, 'steel-4') : [],
      ]),
  ];
}

/** Eight folds: no larger than a palm. */
function folded() {
  const at = { x: 930, y: 640, scale: 1.7 };
  return [
    limb(at, '360,330,126 230,200,108 92,70,78', OWN.sleeve.cloth, { share: 0.44, left: true }),
    limb(at, '96,70,64 30,14,66 -60,-30,52', OWN.skin, { share: 0.36, left: true }),
    shape('700,432 890,402 926,556 736,586', 'bone-8'),
    shape('700,432 890,402 908,478 718,508', 'paper'),
    shape('736,586 926,556 928,570 738,602', 'wood+10'),
    shape('738,602 928,570 931,584 741,617', 'bone-12'),
    [
      '-20,70,25 -84,50,25 -104,4,20',
      '-60,40,25 -124,16,24 -140,-26,19',
      '-80,0,25 -136,-26,23 -142,-62,18',
      '60,-24,28 26,-84,25 -24,-112,20',
    ].map((bends) => limb(at, bends, OWN.skin, { share: 0.36, left: true })),
  ];
}

// What is under the sheets and before them.

function row() {
  return [
    backing('ink'),
    shape('-60,-60 1660,-60 1660,70 -60,96', 'deep-red-10'),
    [250, 560, 900, 1240, 1540].map((x, i) =>
      fromBehind(
        { x, y: 40 + 12 * (i % 2), scale: 1.5 },
        {
          coat: i % 2 ? ['soot+4', 'ink'] : ['khaki-8', 'soot-4'],
          hair: 'black',
          nape: 'wood-4',
          rim: 'bone-12',
        },
      ),
    ),
    shape('-60,196 1660,170 1660,330 -60,350', 'wood-12'),
    shape('-60,196 1660,170 1660,184 -60,212', 'wood+10'),
    shape('-60,350 1660,330 1660,980 -60,980', 'black'),
  ];
}

function knees() {
  return [
    path('M230 980 L300 560 Q350 396 520 404 Q690 420 716 560 L760 980 Z', 'soot+8'),
    path('M560 408 Q690 420 716 560 L760 980 L600 980 Z', 'soot-2'),
    path('M840 980 L878 560 Q920 400 1080 398 Q1250 404 1296 560 L1370 980 Z', 'soot+6'),
    path('M1130 402 Q1250 404 1296 560 L1370 980 L1190 980 Z', 'ink'),
  ];
}
