import { writingHand, type HandTones } from '../kit/hands.ts';
import { leaf } from '../kit/leaf.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import { limb } from '../kit/limb.ts';
import type { Layers } from '../kit/place.ts';
import { shape } from '../kit/points.ts';
import { backing, ellipse, layer, path, type Shapes } from '../kit/svg.ts';
export const villageOfficeOrder: Layers = {
  'desk.svg': () => layer([desk(), scales()]),
  'board.svg': () => layer([tailboard()]),
  'order.svg': () => layer([order()]),
  'name.svg': () => layer([signature()]),
  'salt.svg': () =>
    layer([page(0.12, 0.46, 0.735, 0.752, 'night'), page(0.5, 0.66, 0.73, 0.748, 'night')]),
  'ruled.svg': () => layer([page(0.09, 0.7, 0.738, 0.748, 'black')]),
  'hand.svg': () => layer([writingHand({ x: 850, y: 706, scale: 1.2 }, OWN, ['wood+8', 'wood-6'])]),
  'mitten.svg': () => layer([mitten()]),
  'lamp.svg': () => layer([glow('lamp', LAMP, 520)], [glowTone('lamp', LAMP, 520, 0.34)]),
};

// One page on the desk in winter: typed lines, and at the foot a space over a typed line.

const OWN: HandTones = {
  skin: ['bone', 'wood+6'],
  sleeve: { cloth: ['khaki-4', 'soot-2'], cuff: 'wood+10' },
};

const LAMP = [1160, 100] as const;

const page = leaf([480, 90], [580, 30], [-20, 780]);

function order() {
  return [
    leaf([494, 104], [580, 30], [-20, 780])(0, 1, 0, 1, 'black', asLight(0.45)),
    page(0, 1, 0, 1, 'bone+4'),
    page(0.1, 0.4, 0.05, 0.074, 'ink'),
    page(0.1, 0.32, 0.09, 0.108, 'ink'),
    page(0.3, 0.6, 0.17, 0.2, 'black'),
    [0.9, 0.86, 0.9, 0.82, 0.89, 0.9, 0.54].map((end, i) =>
      page(i % 4 === 0 ? 0.16 : 0.1, end, 0.26 + i * 0.056, 0.28 + i * 0.056, 'soot+6'),
    ),
    page(0.1, 0.6, 0.9, 0.92, 'ink'),
    ellipse(902, 250, 62, 60, 'deep-red-4'),
    ellipse(902, 250, 50, 48, 'bone+4'),
    ellipse(902, 250, 34, 33, 'deep-red-4'),
  ];
}

const signature = () =>
  path(
    'M560 752 Q584 700 598 752 Q616 694 636 752 Q668 706 690 750 Q720 728 786 736 L784 744 Q722 740 686 762 Q668 730 636 764 Q614 720 596 768 Q586 726 568 760 Z',
    'night',
  );

function desk() {
  return [
    backing('wood-6'),
    shape('-60,-60 1660,-60 1660,980 -60,980', 'wood+2'),
    [120, 330, 560, 790].map((y) =>
      shape(`-60,${y} 1660,${y - 30} 1660,${y - 24} -60,${y + 7}`, 'wood-12'),
    ),
    shape('1120,-60 1660,-60 1660,980 1320,980', 'wood-8'),
    ellipse(1190, 330, 66, 58, 'ink'),
    ellipse(1190, 322, 54, 46, 'steel-8'),
    ellipse(1190, 322, 34, 28, 'black'),
  ];
}

/** The edge of a pan, from the scales that are on the inventory. */
const scales = () => [
  path('M140 330 Q270 300 420 340 Q400 470 280 470 Q160 460 140 330 Z', 'bone-15'),
  path('M290 312 Q360 318 420 340 Q400 470 280 470 Z', 'wood+8'),
  path('M140 330 Q270 296 420 340 Q280 372 140 330 Z', 'wood-10'),
  shape('270,-60 278,-60 200,322 194,320', 'bone-12'),
  shape('280,-60 288,-60 372,330 366,332', 'bone-15'),
];

/** Morning: the planks are a cart's, with snow on them. */
const tailboard = () => [
  shape('-60,-60 1660,-60 1660,980 -60,980', 'steel-4'),
  [60, 300, 540, 780].map((y) =>
    shape(`-60,${y + 20} 1660,${y - 30} 1660,${y + 160} -60,${y + 214}`, 'wood+10'),
  ),
  shape('-60,-60 520,-60 300,60 380,210 120,330 160,560 -60,620', 'snow-6'),
  shape('1290,-60 1660,-60 1660,980 1420,980 1380,640 1460,400', 'snow-10'),
];

/** A mitten has no fingers to hold a pen with. */
function mitten(): Shapes {
  const at = { x: 890, y: 700, scale: 1.2 };
  return [
    limb(at, '-40,6,8 60,-34,9 220,-98,9', ['wood+8', 'wood-6']),
    limb(at, '470,400,104 350,250,90 240,130,74', OWN.sleeve.cloth, { share: 0.44, left: true }),
    limb(at, '250,140,70 160,70,72 70,34,48', ['soot+12', 'soot'], { share: 0.36, left: true }),
    limb(at, '170,20,38 100,-24,34 40,-14,24', ['soot+12', 'soot'], { share: 0.36, left: true }),
  ];
}
