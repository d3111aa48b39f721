import { asLight } from '../kit/light.ts';
import { limb } from '../kit/limb.ts';
import { fromBehind } from '../kit/listeners.ts';
import type { Layers } from '../kit/place.ts';
import { shape } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, ellipse, layer, path } from '../kit/svg.ts';
import type { Tones } from '../kit/tones.ts';
export const hallMuzzle: Layers = {
  'banner.svg': () => layer(banner()),
  'aims.svg': () => layer([shoulders(), head(), rifle(), fists()]),
  'row.svg': () => layer(row()),
  'hands.svg': () => layer(hands()),
};

// What one sees who sits where it points: a circle, and behind it one who looks through another circle.

const MUZZLE = [800, 452] as const;

function banner() {
  return [
    backing('red-2'),
    path('M800 -60 L1660 -60 L1660 980 L800 980 Z', 'deep-red+4'),
    ellipse(800, 250, 520, 520, 'paper-4'),
    path('M800 -270 A520 520 0 0 1 800 770 Z', 'ink+2'),
    shape('-60,690 1660,690 1660,980 -60,980', 'deep-red-12'),
    shape('-60,690 1660,690 1660,704 -60,704', 'red+6'),
  ];
}

function shoulders() {
  return [
    path('M310 830 L356 560 Q400 404 640 372 L960 372 Q1200 404 1244 560 L1290 830 Z', 'khaki+2'),
    path('M820 372 L960 372 Q1200 404 1244 560 L1290 830 L800 830 Z', 'soot'),
    path('M690 372 L800 372 L800 520 Z', 'khaki-10'),
    path('M910 372 L800 372 L800 520 Z', 'ink'),
  ];
}

/** It lies against the stock: a little to the left. */
function head() {
  const at = { x: 752, y: 246, scale: 2.5 };
  return [
    stamp('M-20 40 L26 40 L30 66 L-24 66 Z', at, 'soot'),
    stamp('M-42 -8 A42 58 0 0 1 42 -8 A42 58 0 0 1 -42 -8 Z', at, 'bone'),
    stamp('M0 -66 A42 58 0 0 1 0 50 Q26 -8 0 -66 Z', at, 'ink'),
    stamp('M-43 -10 A43 62 0 0 1 43 -10 Q34 -46 0 -48 Q-34 -46 -43 -10 Z', at, 'soot-4'),
  ];
}

function rifle() {
  const [x, y] = MUZZLE;
  return [
    ellipse(806, 300, 86, 86, 'black'),
    ellipse(806, 300, 68, 68, 'steel-6'),
    path('M806 232 A68 68 0 0 0 762 352 Z', 'snow-4'),
    path(`M${x - 62} ${y + 24} L${x - 62} 352 L${x + 70} 352 L${x + 62} ${y + 24} Z`, 'ink'),
    ellipse(x, y + 34, 112, 108, 'wood-4'),
    path(`M${x} ${y - 74} A112 108 0 0 0 ${x} ${y + 142} Z`, 'wood+12'),
    ellipse(x, y, 88, 88, 'steel-10'),
    path(`M${x} ${y - 88} A88 88 0 0 0 ${x} ${y + 88} Z`, 'bone-4'),
    ellipse(x, y, 64, 64, 'black'),
  ];
}

/** One hand under the barrel, one at the trigger, both foreshortened. */
function fists() {
  const skin: Tones = ['bone', 'wood+6'];
  const at = { x: 800, y: 600 };
  return [
    limb(at, '470,260,120 330,120,110 120,50,78', ['soot+4', 'ink'], { share: 0.5 }),
    limb(at, '120,50,62 40,26,58 -40,10,40', skin, { share: 0.4, left: true }),
    [
      '-104,-50,24 -96,-8,27 -60,30,26',
      '-62,-34,25 -50,14,28 -16,44,26',
      '-14,-24,24 0,26,27 30,52,25',
    ].map((bends) => limb(at, bends, skin, { share: 0.4 })),
    limb(at, '120,-6,26 108,-54,25 92,-96,21', skin, { share: 0.4 }),
    limb({ x: 560, y: 560 }, '-190,250,120 -120,60,112 40,-40,70', ['khaki-4', 'soot'], {
      share: 0.4,
    }),
    limb({ x: 560, y: 560 }, '40,-40,52 90,-70,46 128,-96,30', skin, { share: 0.4 }),
  ];
}

// Our own rows, from behind. One in them keeps his hands down.

const BACKS = [
  [330, 764, 1.42],
  [585, 790, 1.46],
  [1050, 786, 1.5],
  [1300, 760, 1.42],
] as const;

function row() {
  return [
    BACKS.map(([x, y, scale]) =>
      fromBehind(
        { x, y, scale },
        { coat: ['soot+2', 'black'], hair: 'black', nape: 'wood-8', rim: 'bone-8' },
      ),
    ),
    fromBehind(
      { x: 812, y: 838, scale: 1.62 },
      { coat: ['khaki-4', 'soot'], hair: 'ink', nape: 'wood+4', rim: 'paper' },
    ),
    path('M-60 946 L1660 938 L1660 980 L-60 980 Z', 'wood-10'),
    shape('600,-60 760,-60 1010,700 560,700', 'paper', asLight(0.07)),
  ];
}

/** They clap beside their heads, as one claps at a joke. */
const CLAPS = [
  [452, 762, 1.5],
  [664, 836, 1.6],
  [962, 830, 1.6],
  [1182, 764, 1.5],
] as const;

function hands() {
  const skin: Tones = ['bone-2', 'wood+4'];
  return CLAPS.map(([x, y, scale], i) => {
    const at = { x, y, scale, flip: i > 1 };
    return [
      limb(at, '40,170,34 26,80,26 14,34,20', ['soot+8', 'black'], { share: 0.4 }),
      limb(at, '14,40,20 4,-10,24 -6,-62,11', skin, { share: 0.4 }),
      limb(at, '-64,170,34 -46,80,26 -30,40,20', ['soot+6', 'black'], { share: 0.4 }),
      limb(at, '-30,46,20 -18,0,23 -4,-48,11', skin, { share: 0.4, left: true }),
    ];
  });
}
