import { asLight, glow, glowTone } from '../kit/light.ts';
import { limb } from '../kit/limb.ts';
import type { Layers } from '../kit/place.ts';
import { shape } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, ellipse, layer, linear, path } from '../kit/svg.ts';
export const corridorPane: Layers = {
  'night.svg': () => layer(night()),
  'both.svg': () => layer([you(), him()]),
  'apart.svg': () => layer([you(), himApart()]),
  'alone.svg': () => layer([you()]),
  'glass.svg': () => layer(glass(), glassTones()),
  'frame.svg': () => layer([frame(), sill()]),
};

// A tall window by night from close to: its black glass has the corridor in it, and whoever stands before it.

const GLOBES = [
  [452, 214, 44],
  [1186, 250, 34],
  [1136, 300, 22],
  [1106, 334, 14],
] as const;

function night() {
  return [
    backing('black'),
    shape('-60,620 220,560 460,640 760,540 1040,632 1320,570 1660,640 1660,980 -60,980', 'night-8'),
    shape('-60,620 220,560 300,588 120,640 -60,660', 'steel-10'),
    shape('760,540 1040,632 980,648 730,566', 'steel-10'),
    shape('1320,570 1660,640 1660,668 1310,592', 'steel-10'),
    [480, 1180, 1236].map((x) => shape(`${x},690 ${x + 18},690 ${x + 18},718 ${x},718`, 'ochre-8')),
  ];
}

/** His who looks: dark, with light on one side only. */
function you() {
  const at = { x: 600, y: 470, scale: 2.5 };
  return [
    stamp('M-118 220 L-108 60 Q-98 26 -36 10 L36 10 Q98 26 108 60 L118 220 Z', at, 'night+2'),
    stamp('M-118 220 L-108 60 Q-98 26 -36 10 L-20 10 Q-70 40 -78 90 L-84 220 Z', at, 'steel+2'),
    stamp('M-22 -20 L22 -20 L26 26 L-26 26 Z', at, 'soot'),
    stamp('M-42 -54 A42 56 0 0 1 42 -54 A42 56 0 0 1 -42 -54 Z', at, 'soot+6'),
    stamp('M-42 -54 A42 56 0 0 1 -2 -110 Q-24 -54 -2 2 A42 56 0 0 1 -42 -54 Z', at, 'bone-6'),
    stamp('M-43 -50 A43 60 0 0 1 43 -50 Q38 -84 2 -88 Q-34 -84 -43 -50 Z', at, 'ink'),
  ];
}

const SHEEPSKIN = ['bone-10', 'wood+4'] as const;

/** Degtyar, whose mouth is at your ear: two fingers have found it first. */
function him() {
  const at = { x: 868, y: 500, scale: 2.5 };
  return [
    stamp('M-128 220 L-122 76 Q-108 30 -36 10 L36 10 Q110 34 122 80 L134 220 Z', at, SHEEPSKIN[0]),
    stamp('M8 10 L36 10 Q110 34 122 80 L134 220 L0 220 Z', at, SHEEPSKIN[1]),
    stamp('M-44 14 Q0 46 44 14 L54 44 Q0 84 -56 40 Z', at, 'paper-10'),
    stamp('M-68 -66 A42 56 0 0 1 16 -66 A42 56 0 0 1 -68 -66 Z', at, 'paper-6'),
    stamp('M-26 -122 A42 56 0 0 1 -26 -10 Q-62 -66 -26 -122 Z', at, 'deep-red'),
    stamp('M-69 -62 A43 60 0 0 1 17 -62 Q8 -96 -26 -100 Q-60 -96 -69 -62 Z', at, 'bone-15'),
    limb(at, '-60,190,40 -104,120,34 -110,60,22', SHEEPSKIN, { share: 0.4 }),
    limb(at, '-110,66,20 -112,30,20 -104,6,18', ['paper-8', 'wood+10'], { share: 0.36 }),
    limb(at, '-108,14,8 -92,-18,8 -76,-38,7', ['paper-8', 'wood+10'], { share: 0.36 }),
    limb(at, '-98,16,8 -80,-8,8 -64,-24,7', ['paper-8', 'wood+10'], { share: 0.36 }),
  ];
}

function himApart() {
  const at = { x: 960, y: 490, scale: 2.5 };
  return [
    stamp('M-128 220 L-122 76 Q-108 30 -36 10 L36 10 Q110 34 122 80 L134 220 Z', at, SHEEPSKIN[0]),
    stamp('M8 10 L36 10 Q110 34 122 80 L134 220 L0 220 Z', at, SHEEPSKIN[1]),
    stamp('M-44 14 Q0 46 44 14 L54 44 Q0 84 -56 40 Z', at, 'paper-10'),
    stamp('M-42 -54 A42 56 0 0 1 42 -54 A42 56 0 0 1 -42 -54 Z', at, 'paper-6'),
    stamp('M0 -110 A42 56 0 0 1 0 2 Q-22 -54 0 -110 Z', at, 'deep-red'),
    stamp('M-43 -50 A43 60 0 0 1 43 -50 Q38 -84 2 -88 Q-34 -84 -43 -50 Z', at, 'bone-15'),
  ];
}

const glassTones = () => [
  ...GLOBES.map(([x, y, r], i) => glowTone(`globe${i}`, [x, y], r * 2.6, 0.4)),
  linear(
    'dim',
    [0, 200],
    [0, 900],
    [
      [0, 'black', 0.1],
      [1, 'black', 0.72],
    ],
  ),
];

/** What the glass takes away from all that is in it, and the lamps that it keeps. */
function glass() {
  return [
    shape('-60,-60 1660,-60 1660,980 -60,980', 'url(#dim)', asLight(0.9)),
    shape('-60,-60 1660,-60 1660,980 -60,980', 'night-6', asLight(0.34)),
    GLOBES.map(([x, y, r], i) => [
      glow(`globe${i}`, [x, y], r * 2.6),
      ellipse(x, y, r, r, 'bone-4'),
      ellipse(x + r * 0.3, y, r * 0.6, r * 0.9, 'ochre+4'),
    ]),
    shape('980,-60 1130,-60 700,980 520,980', 'snow', asLight(0.05)),
  ];
}

function frame() {
  return [
    path('M-60 -60 L330 -60 L330 980 L-60 980 Z', 'steel-12'),
    path('M264 -60 L330 -60 L330 980 L264 980 Z', 'bone-8'),
    path('M330 -60 L346 -60 L346 980 L330 980 Z', 'night-8'),
    path('M1290 -60 L1660 -60 L1660 980 L1290 980 Z', 'night-6'),
    path('M1270 -60 L1330 -60 L1330 980 L1270 980 Z', 'bone-15'),
    shape('1050,-60 1072,-60 1072,980 1050,980', 'bone-12'),
    shape('1072,-60 1086,-60 1086,980 1072,980', 'night-8'),
    shape('330,112 1290,112 1290,128 330,128', 'bone-14'),
    shape('330,128 1290,128 1290,138 330,138', 'night-8'),
  ];
}

const sill = () => [
  shape('-60,850 1660,838 1660,980 -60,980', 'wood-10'),
  shape('-60,850 1660,838 1660,854 -60,868', 'bone-10'),
];
