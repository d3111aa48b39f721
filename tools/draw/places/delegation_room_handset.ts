import { fist, type HandTones } from '../kit/hands.ts';
import { leaf } from '../kit/leaf.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import { limb } from '../kit/limb.ts';
import { linesOn } from '../kit/paper.ts';
import type { Layers } from '../kit/place.ts';
import { shape } from '../kit/points.ts';
import { backing, ellipse, layer, path } from '../kit/svg.ts';
export const delegationRoomHandset: Layers = {
  'desk.svg': () => layer([desk(), numbers()], []),
  'telephone.svg': () => layer([telephone()]),
  'rests.svg': () => layer([receiver(0)]),
  'lifted.svg': () => layer([cord(), receiver(1), fist({ x: 1060, y: 560, scale: 1.34 }, OWN)]),
  'lies.svg': () => layer([lyingCord(), lying()]),
  'light.svg': () => layer([lamp()], [glowTone('lamp', LAMP, 520, 0.36)]),
};

// The telephone on the desk at night, as large as it is for who thinks of ringing.

const OWN: HandTones = {
  skin: ['bone', 'wood+6'],
  sleeve: { cloth: ['steel-4', 'night-8'], cuff: 'bone-12' },
};

const LAMP = [330, 150] as const;

function desk() {
  return [
    backing('night-8'),
    shape('-60,430 1660,400 1660,980 -60,980', 'wood-6'),
    shape('-60,430 820,416 1120,980 -60,980', 'wood+8'),
    shape('-60,430 1660,400 1660,410 -60,442', 'bone-15'),
    shape('900,-60 1180,-60 1180,404 900,408', 'soot-4'),
    shape('1180,-60 1210,-60 1210,404 1180,404', 'steel-12'),
  ];
}

/** Under the glass: names and numbers as bars, the third with a mark before it. */
function numbers() {
  const glass = leaf([250, 560], [380, -34], [-96, 330]);
  return [
    glass(-0.06, 1.06, -0.05, 1.05, 'steel-4', asLight(0.5)),
    glass(0, 1, 0, 1, 'paper-2'),
    linesOn(glass, [0.12, 0.56], [0.1, 0.94], 6, 'soot'),
    linesOn(glass, [0.66, 0.9], [0.1, 0.94], 6, 'steel-6'),
    glass(0.03, 0.08, 0.38, 0.44, 'red'),
    glass(-0.06, 0.2, -0.05, 1.05, 'snow', asLight(0.14)),
  ];
}

function telephone() {
  const [x, y] = [830, 640];
  const holes = Array.from({ length: 10 }, (_, i) => {
    const turn = 0.8 + i * 0.52;
    return ellipse(x + Math.cos(turn) * 78, y + Math.sin(turn) * 70, 17, 15, 'black');
  });
  return [
    path('M500 846 L1190 826 L1200 866 L490 890 Z', 'black', asLight(0.6)),
    path('M560 850 L620 500 Q640 440 720 430 L950 424 Q1030 430 1050 496 L1130 836 Z', 'ink'),
    path('M560 850 L620 500 Q640 440 720 430 L770 429 Q706 470 690 560 L660 848 Z', 'steel-8'),
    path('M690 434 L676 330 L716 326 L738 400 L936 394 L950 320 L990 322 L980 428 Z', 'black'),
    path('M690 434 L676 330 L716 326 L722 346 L700 350 L712 434 Z', 'steel-2'),
    ellipse(x, y, 122, 112, 'bone-10'),
    path(`M${x} ${y - 112} A122 112 0 0 0 ${x} ${y + 112} Z`, 'paper-4'),
    holes,
    ellipse(x, y, 44, 40, 'ink'),
    ellipse(x, y, 30, 27, 'red-6'),
    path(`M${x + 84} ${y + 74} l26 24 l10 -12 l-24 -24 Z`, 'steel'),
  ];
}

/** On the cradle, or in the hand. */
function receiver(lifted: 0 | 1) {
  if (lifted === 1)
    return [
      limb({ x: 1056, y: 470 }, '40,-250,34 56,-120,34 60,20,34 40,150,34', ['ink', 'black'], {
        share: 0.5,
      }),
      limb({ x: 1056, y: 470 }, '60,-262,56 -6,-250,64 -54,-236,70', ['ink', 'black'], {
        share: 0.46,
      }),
      limb({ x: 1056, y: 470 }, '58,166,52 -4,170,58 -60,150,64', ['ink', 'black'], {
        share: 0.46,
        left: true,
      }),
      limb({ x: 1056, y: 470 }, '26,-250,8 40,-120,8 44,20,8', ['bone-8', 'bone-12']),
    ];
  return [
    limb({ x: 832, y: 340 }, '-210,10,34 -120,-34,36 0,-46,36 120,-38,36 214,4,34', [
      'ink',
      'black',
    ]),
    limb({ x: 832, y: 340 }, '-196,-8,58 -216,40,66 -222,78,70', ['ink', 'black']),
    limb({ x: 832, y: 340 }, '200,-14,58 222,36,66 230,72,70', ['ink', 'black']),
    limb({ x: 832, y: 340 }, '-196,-16,9 -110,-58,9 0,-70,9 110,-62,9', ['bone-6', 'bone-12']),
  ];
}

const cord = () =>
  limb({ x: 0, y: 0 }, '1090,790,9 1180,760,9 1230,690,9 1150,640,9 1110,630,9', ['black', 'ink']);

/** Off the hook: it lies on the desk, and nobody has hung it up. */
function lying() {
  return [
    limb({ x: 1230, y: 780 }, '-150,30,36 -60,-14,38 60,-24,38 140,10,36', ['ink', 'black']),
    limb({ x: 1230, y: 780 }, '-140,20,50 -164,56,58', ['ink', 'black']),
    limb({ x: 1230, y: 780 }, '130,4,50 158,40,58', ['ink', 'black']),
    limb({ x: 1230, y: 780 }, '-120,4,8 -50,-36,8 50,-46,8', ['bone-6', 'bone-12']),
  ];
}

const lyingCord = () =>
  limb({ x: 0, y: 0 }, '1100,800,9 1130,860,9 1060,900,9 1010,860,9 1080,830,9', ['black', 'ink']);

function lamp() {
  return [
    glow('lamp', LAMP, 520),
    path('M200 60 L420 40 L520 150 Q330 210 110 170 Z', 'night-4'),
    path('M200 60 L290 52 L270 188 Q180 190 110 170 Z', 'steel+4'),
    path('M110 170 Q330 210 520 150 Q330 184 110 170 Z', 'ochre+12'),
  ];
}
