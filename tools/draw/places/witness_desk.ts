import { camera } from '../kit/camera.ts';
import { lyingHand } from '../kit/grips.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { facing } from '../kit/planes.ts';
import { pts, shape, solid } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, ellipse, layer, polygon } from '../kit/svg.ts';
import type { Tone } from '../kit/tones.ts';
export const witnessDesk: Layers = {
  'room.svg': () => layer([room(), passage()], [glowTone('bulb', cam.at(BULB), 130, 0.6)]),
  'clerk.svg': () => layer([clerk()]),
  'desk.svg': () => layer([top(), pad(), inkwell(), lamp()], [glowTone('lamp', LAMP, 330, 0.55)]),
  'writing.svg': () => layer([lines(), holdingHand(), writingHand()]),
  'blotted.svg': () => layer([lines(), blotter()]),
  'pockets.svg': () => layer([lines(), glove(), tag(), ticket()]),
};

// The desk from where a witness stands: what is written lies upside down. The lamp is on the left, the door open behind.

const cam = camera({ vanish: [860, 170], eye: 1.7 });

const BULB = [1.35, 2.1, 6.4] as const;

const LAMP = [408, 196] as const;

function room() {
  const wall = facing(cam, 4);
  return [
    backing('ink'),
    wall(-5, 5, 0, 4, 'soot-6'),
    wall(-5, -0.2, 1.5, 1.58, 'wood+4'),
    [-1.9, -1.72, -1.5, -1.34, -1.1, -0.9, -0.76, -0.5].map(
      (x, i) =>
      wall(x, x + 0.14, 1.58, 1.92 - (i % 3) * 0.03, (['steel-8', 'deep-red-4', 'bone-15', 'wood'] as const)[i % 4] ?? 'wood'), // prettier-ignore
    ),
  ];
}

/** The door stands open on the wall of the passage, and on those who wait there. */
function passage() {
  const wall = facing(cam, 4);
  const far = facing(cam, 7.2);
  const man = (x: number, coat: Tone, lit: Tone) => {
    const [px, py] = cam.at([x, 0, 6.9]);
    const at = { x: px, y: py, scale: cam.scale(6.9) };
    return [
      stamp('M-60 -20 L-62 -180 L-56 -292 Q-52 -334 -18 -346 L18 -346 Q52 -334 56 -292 L64 -20 Z', at, 'ink'), // prettier-ignore
      stamp('M-60 -20 L-62 -180 L-56 -292 Q-52 -334 -18 -346 L0 -346 L-6 -20 Z', at, coat),
      stamp('M-25 -386 A25 34 0 0 1 25 -386 A25 34 0 0 1 -25 -386 Z', at, 'ink+6'),
      stamp('M-25 -386 A25 34 0 0 1 2 -420 L2 -352 A25 34 0 0 1 -25 -386 Z', at, lit),
    ];
  };
  const [bx, by] = cam.at(BULB);
  return [
    wall(0.36, 2.06, 0, 3.1, 'bone-12'),
    wall(0.48, 1.94, 0, 2.98, 'night-4'),
    solid(cam, '0.48,0,7.2 0.48,3,7.2 2.4,3,7.2 2.4,0,7.2', 'steel-10'),
    far(0.4, 3.4, 0, 1.1, 'night-6'),
    man(1.2, 'khaki-10', 'bone-8'),
    man(1.72, 'steel-8', 'bone-12'),
    man(2.24, 'soot+8', 'bone-10'),
    man(2.76, 'khaki-12', 'bone-12'),
    glow('bulb', [bx, by], 130),
    ellipse(bx, by, 9, 9, 'paper+6'),
    // the leaf of the door, turned into the room
    solid(cam, '1.94,0,4 2.5,0,3.1 2.5,2.98,3.1 1.94,2.98,4', 'wood-4'),
    solid(cam, '2.02,1.7,3.87 2.42,1.7,3.23 2.42,2.7,3.23 2.02,2.7,3.87', 'wood-12'),
    wall(2.5, 5, 0, 4, 'ink+2'),
  ];
}

/** The one who writes: a tunic, cut off at the chin by the lamp's dark. */
const clerk = () => [
  shape('420,-60 1010,-60 1090,240 1120,470 330,470 366,240', 'ink-2'),
  shape('420,-60 620,-60 600,470 330,470 366,240', 'khaki-12'),
  shape('676,-60 760,-60 744,60 692,60', 'soot-6'),
  shape('700,60 736,60 742,470 694,470', 'ink+6'),
  [150, 270, 390].map((y) => ellipse(712, y, 8, 8, 'bone-12')),
];

// What lies on the desk.

const top = () => [
  shape('-60,452 1660,452 1660,960 -60,960', 'wood-8'),
  shape('-60,452 1660,452 1660,470 -60,470', 'wood+12'),
  shape('120,500 1330,500 1420,960 40,960', 'khaki-8'),
  shape('120,500 560,500 760,960 40,960', 'khaki-2', asLight(0.7)),
];

/** The pad, turned to him: its head is at our side. */
const pad = () => [
  shape('556,538 996,538 1050,850 516,850', 'black', asLight(0.5)),
  shape('548,524 984,524 1034,834 502,834', 'bone-12'),
  shape('550,520 980,520 1028,824 508,824', 'paper-3'),
  shape('550,520 760,520 700,824 508,824', 'paper+3'),
  shape('510,806 1026,806 1030,836 504,836', 'wood+6'),
];

/** Two lines, from his side: we see that they are two, and not what they say. */
const lines = () =>
  [
    [946, 566, 586, 30],
    [938, 612, 700, 34],
  ].map(([right = 0, y = 0, left = 0, step = 1]) =>
    Array.from({ length: Math.floor((right - left) / step) }, (_, i) => {
      const x = right - i * step;
      const [a, b] = [((i * 7) % 5) - 2, ((i * 11) % 7) - 3];
      return i % 5 === 4
        ? []
        : polygon(
            pts(`${x},${y + a} ${x - step * 0.8},${y - 8 + b} ${x - step * 0.84},${y - 3 + b} ${x},${y + 6 + a}`),
            'ink',
          ); // prettier-ignore
    }),
  );

function inkwell() {
  return [
    shape('1080,640 1300,640 1330,716 1100,716', 'black', asLight(0.5)),
    shape('1064,556 1196,556 1216,690 1046,690', 'steel-4'),
    shape('1064,556 1110,556 1104,690 1046,690', 'steel+12'),
    ellipse(1130, 556, 66, 20, 'snow-8'),
    ellipse(1130, 556, 50, 14, 'black'),
    ellipse(1118, 553, 30, 7, 'night+8'),
  ];
}

/** His right hand, from across the desk, with the pen; a wet nib. */
function writingHand() {
  const skin = ['bone-8', 'wood+8'] as const;
  return [
    shape('560,-20 720,-20 856,410 690,470', 'soot-2'),
    shape('560,-20 620,-20 754,446 690,470', 'khaki-10'),
    shape('684,444 846,390 862,424 700,486', 'bone-14'),
    // back of the hand, then the fingers closed on the holder
    shape('700,470 850,416 906,500 894,566 842,612 764,600 716,548', skin[1]),
    shape('700,470 790,438 812,520 778,596 764,600 716,548', skin[0]),
    shape('794,560 856,530 878,566 812,636 786,640', skin[0]),
    shape('838,556 872,536 896,556 878,592 826,640 812,628', skin[1]),
    shape('738,560 790,560 814,632 800,654 776,640', skin[0]),
    shape('776,572 796,572 814,632 806,646', skin[1]),
    shape('990,336 1012,352 812,650 796,640', 'wood+12'),
    shape('1000,342 1012,352 812,650 804,645', 'wood-8'),
    shape('812,634 828,646 796,684', 'steel+15'),
    shape('800,672 806,676 796,684', 'black'),
    shape('826,560 886,560 862,622 820,646 804,628', skin[0]),
    shape('860,566 886,560 862,622 836,636', skin[1]),
  ];
}

const holdingHand = () =>
  lyingHand(
    { x: 560, y: 452, scale: 0.92, turn: 166, flip: true },
    { skin: ['bone-8', 'wood+8'], sleeve: ['khaki-10', 'soot-4'], cuff: 'bone-14' },
  );

/** It comes down while one reads. */
const blotter = () => [
  shape('560,560 1010,560 1040,640 548,640', 'black', asLight(0.5)),
  shape('540,500 1000,500 1016,628 520,628', 'wood-6'),
  shape('540,500 720,500 706,628 520,628', 'wood+8'),
  shape('520,616 1016,616 1016,640 524,640', 'bone-10'),
  ellipse(770, 508, 50, 16, 'bone-12'),
  lyingHand(
    { x: 726, y: 396, scale: 0.9, turn: 186 },
    { skin: ['bone-6', 'wood+10'], sleeve: ['khaki-10', 'soot-4'], cuff: 'bone-14' },
  ),
];

// What a big man has in his pockets, laid out in a row.

/** A left glove, its fingers to him. */
function glove() {
  const at = { x: 620, y: 880 };
  const hand =
    'M-62 60 L-76 -60 L-130 -116 Q-140 -140 -118 -146 Q-100 -148 -88 -128 L-66 -106 L-76 -210 Q-74 -232 -56 -230 Q-40 -228 -38 -206 L-30 -122 L-30 -236 Q-28 -258 -10 -258 Q8 -256 8 -234 L10 -124 L24 -222 Q28 -242 46 -240 Q62 -236 60 -214 L52 -118 L78 -186 Q86 -202 100 -196 Q112 -188 108 -170 L82 -60 L70 60 Z';
  return [
    stamp(hand, { x: at.x + 14, y: at.y + 10 }, 'black', asLight(0.5)),
    stamp(hand, at, 'wood-8'),
    stamp('M-62 60 L-76 -60 L-66 -106 L-76 -210 Q-74 -232 -56 -230 L-44 -120 L-20 -60 L-8 60 Z', at, 'wood+10'), // prettier-ignore
    stamp('M-66 40 L72 40 L70 60 L-62 60 Z', at, 'bone-14'),
  ];
}

function tag() {
  return [
    ellipse(812, 772, 54, 50, 'black', asLight(0.5)),
    ellipse(804, 762, 52, 50, 'wood+15'),
    stamp('M0 -50 A52 50 0 0 0 0 50 Z', { x: 804, y: 762 }, 'bone-8'),
    ellipse(804, 722, 9, 8, 'ink'),
  ];
}

/** A theatre's ticket: not torn. */
const ticket = () => [
  shape('880,686 1088,666 1100,758 892,780', 'black', asLight(0.45)),
  shape('872,676 1080,656 1090,746 882,768', 'paper+2'),
  shape('872,676 928,671 938,762 882,768', 'red-4'),
  shape('948,690 1064,679 1065,688 949,699', 'ink'),
  shape('951,716 1040,707 1041,714 952,723', 'bone-15'),
  shape('954,738 1056,728 1057,735 955,745', 'bone-15'),
];

/** A green-black shade; the light falls on the pad. */
const lamp = () => [
  shape('330,214 488,214 1060,870 420,900 96,700', 'ochre', asLight(0.13)),
  glow('lamp', LAMP, 330),
  shape('396,214 420,214 420,486 396,486', 'steel'),
  shape('320,214 496,214 456,96 360,96', 'khaki-10'),
  shape('320,214 380,214 392,96 360,96', 'khaki+8'),
  ellipse(408, 214, 88, 17, 'paper+8'),
  ellipse(408, 490, 76, 18, 'ink'),
];
