import { holdingHand, pencilAt, writingHand, type HandTones } from '../kit/hands.ts';
import { leaf } from '../kit/leaf.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import { linesOn } from '../kit/paper.ts';
import type { Layers } from '../kit/place.ts';
import { shape } from '../kit/points.ts';
import { backing, layer, path, type Shapes } from '../kit/svg.ts';
export const registrationLedger: Layers = {
  'counter.svg': () => layer([counter(), clerk()]),
  'ledger.svg': () => layer([ledger()]),
  'pen.svg': () => layer([pencilAt({ x: 640, y: 470, scale: 1.2 }, [300, -66], ['black', 'ink'])]),
  'draft.svg': () => layer([draft(false)]),
  'forms.svg': () => layer([draft(true)]),
  'signing.svg': () => layer([writingHand({ x: 760, y: 520, scale: 1.15 }, OWN, ['black', 'ink'])]),
  'sun.svg': () => layer([shape('-60,-60 340,-60 1020,980 380,980', 'snow', asLight(0.2))]),
  'lamp.svg': () => layer([glow('lamp', LAMP, 560)], [glowTone('lamp', LAMP, 560, 0.3)]),
};

// The counter from above: a ledger turned round to be signed, and beside it four sheets that were a form before.

const CLERK: HandTones = {
  skin: ['paper-4', 'wood+10'],
  sleeve: { cloth: ['soot+4', 'ink'], cuff: 'bone-8' },
};

const OWN: HandTones = {
  skin: ['bone', 'wood+6'],
  sleeve: { cloth: ['steel-4', 'night-8'], cuff: 'bone-12' },
};

const LAMP = [1180, 120] as const;

const LEFT = leaf([330, 250], [330, -22], [-40, 440]);

const RIGHT = leaf([660, 228], [340, 10], [30, 446]);

function ledger() {
  const rows = [0.22, 0.31, 0.4, 0.49, 0.58, 0.67, 0.76, 0.85];
  const names = (page: typeof LEFT, filled: number): Shapes => [
    page(0.06, 0.94, 0.08, 0.11, 'ink'),
    rows.map((v) => page(0.06, 0.94, v, v + 0.006, 'wood+10')),
    rows
      .slice(0, filled)
      .map((v, i) => [
        page(0.16, 0.4 + 0.05 * (i % 3), v - 0.05, v - 0.026, 'steel-6'),
        page(0.66, 0.8 + 0.03 * (i % 2), v - 0.055, v - 0.03, 'night'),
      ]),
    [0.13, 0.6].map((u) => page(u, u + 0.006, 0.14, 0.92, 'red-4')),
  ];
  return [
    path('M318 226 L660 204 L1020 216 L1052 700 L690 716 L270 716 Z', 'night-4'),
    LEFT(0, 1, 0, 1, 'paper'),
    RIGHT(0, 1, 0, 1, 'paper-6'),
    RIGHT(0, 0.06, 0, 1, 'bone-10'),
    names(LEFT, 8),
    names(RIGHT, 3),
  ];
}

/** Four sheets: what is written on them, or the form on their backs. */
function draft(turned: boolean) {
  const page = leaf([980, 470], [300, 60], [-70, 330]);
  const under = [
    leaf([1010, 450], [300, 60], [-70, 330]),
    leaf([1000, 486], [300, 30], [-40, 330]),
  ];
  const rules = [0.24, 0.36, 0.48, 0.6, 0.72, 0.84];
  return [
    under.map((sheet, i) => sheet(0, 1, 0, 1, i ? 'bone-4' : 'bone-12')),
    page(0, 1, 0, 1, turned ? 'bone' : 'paper'),
    turned
      ? [
          page(0.1, 0.9, 0.07, 0.11, 'ink'),
          rules.map((v) => page(0.1, 0.9, v, v + 0.008, 'wood')),
          [0.1, 0.46, 0.68, 0.892].map((u) => page(u, u + 0.008, 0.17, 0.92, 'wood')),
          rules.slice(0, 4).map((v) => page(0.14, 0.36, v - 0.06, v - 0.035, 'steel-4')),
        ]
      : [
          rules.map((v) => page(0.12, 0.88, v - 0.02, v - 0.014, 'bone-10')),
          linesOn(page, [0.12, 0.9], [0.1, 0.94], 11, 'steel-6'),
        ],
  ];
}

function counter() {
  return [
    backing('red-8'),
    shape('-60,-60 1660,-60 1660,120 -60,160', 'night-6'),
    shape('-60,160 1660,120 1660,150 -60,196', 'red+6'),
    shape('1060,136 1660,120 1660,980 1240,980', 'deep-red+2'),
    shape('1160,210 1390,196 1404,330 1178,346', 'bone-12'),
    shape('1160,196 1390,182 1404,316 1178,332', 'paper-4'),
    shape('1160,332 1178,332 1404,316 1404,330 1178,346', 'wood+8'),
  ];
}

/** Her hand holds the book by its edge; of her there is a sleeve. */
const clerk = () => [
  path('M420 -60 L900 -60 L940 110 L400 130 Z', 'soot+2'),
  path('M690 -60 L900 -60 L940 110 L690 120 Z', 'ink'),
  holdingHand({ x: 350, y: 300, scale: 1.05, flip: true }, CLERK),
];
