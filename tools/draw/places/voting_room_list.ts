import { fingersOver, holdingHand, type HandTones } from '../kit/hands.ts';
import { leaf } from '../kit/leaf.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import { fromBehind } from '../kit/listeners.ts';
import { linesOn } from '../kit/paper.ts';
import type { Layers } from '../kit/place.ts';
import { shape } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, layer, path } from '../kit/svg.ts';
export const votingRoomList: Layers = {
  'wall.svg': () => layer([wall(), neighbours()]),
  'reader.svg': () => layer([reader()]),
  'list.svg': () => layer([list(), hands()]),
  'table.svg': () => layer([table()]),
  'lamp.svg': () => layer([lamp()], [glowTone('lamp', LAMP, 420, 0.34)]),
};

// Across the table: a list held open like a newspaper, eight fingers on it, and over it half a head.

const HIS: HandTones = {
  skin: ['paper-2', 'wood+10'],
  sleeve: { cloth: ['khaki', 'ink'], cuff: 'paper-4' },
};

const LAMP = [1130, 30] as const;

const LEFT = leaf([396, 340], [404, 36], [10, 420]);

const RIGHT = leaf([800, 376], [404, -36], [-10, 420]);

/** We see its back: the print shows through. */
function list() {
  return [
    LEFT(0, 1, 0, 1, 'paper'),
    RIGHT(0, 1, 0, 1, 'bone-6'),
    linesOn(LEFT, [0.1, 0.52], [0.1, 0.94], 13, 'bone-10'),
    linesOn(LEFT, [0.58, 0.92], [0.1, 0.94], 13, 'bone-10'),
    linesOn(RIGHT, [0.08, 0.46], [0.1, 0.94], 13, 'bone-15'),
    linesOn(RIGHT, [0.52, 0.92], [0.1, 0.94], 13, 'bone-15'),
    shape('782,376 800,376 800,796 790,796', 'bone-12'),
  ];
}

const hands = () => [
  fingersOver({ x: 470, y: 372, scale: 0.9 }, HIS.skin),
  fingersOver({ x: 1132, y: 372, scale: 0.9, flip: true }, HIS.skin),
  holdingHand({ x: 402, y: 690, scale: 0.9, flip: true }, HIS),
  holdingHand({ x: 1198, y: 690, scale: 0.9 }, HIS),
];

function reader() {
  const at = { x: 800, y: 430, scale: 2.9 };
  return [
    path('M330 860 L380 600 Q420 500 640 470 L960 470 Q1180 500 1220 600 L1270 860 Z', 'khaki'),
    path('M820 470 L960 470 Q1180 500 1220 600 L1270 860 L810 860 Z', 'ink'),
    stamp('M-42 -54 A42 56 0 0 1 42 -54 A42 56 0 0 1 -42 -54 Z', at, 'paper'),
    stamp('M0 -110 A42 56 0 0 1 0 2 Q-24 -54 0 -110 Z', at, 'steel'),
    stamp('M-43 -58 A43 58 0 0 1 43 -58 Q30 -92 -4 -90 Q-34 -84 -43 -58 Z', at, 'wood-6'),
  ];
}

function wall() {
  return [
    backing('khaki-10'),
    shape('-60,-60 1660,-60 1660,150 -60,150', 'soot'),
    shape('-60,150 1660,150 1660,160 -60,160', 'bone-15'),
    [40, 190, 340, 490, 640, 790, 940, 1090, 1240, 1390, 1540].map((x) => [
      shape(`${x},230 ${x + 128},230 ${x + 128},400 ${x},400`, 'red-8'),
      shape(`${x + 84},230 ${x + 128},230 ${x + 128},400 ${x + 84},400`, 'deep-red-4'),
      shape(`${x + 30},250 ${x + 96},250 ${x + 96},258 ${x + 30},258`, 'black'),
    ]),
    shape('-60,400 1660,400 1660,430 -60,430', 'wood-8'),
    shape('-60,430 1660,430 1660,980 -60,980', 'soot-2'),
  ];
}

/** On both sides somebody has his arm round his paper. */
const neighbours = () => [
  fromBehind(
    { x: 150, y: 520, scale: 1.6 },
    { coat: ['steel-8', 'night-8'], hair: 'ink', nape: 'wood', rim: 'bone-10' },
  ),
  fromBehind(
    { x: 1460, y: 530, scale: 1.6, flip: true },
    { coat: ['soot+6', 'ink'], hair: 'wood-8', nape: 'wood', rim: 'bone-10' },
  ),
];

function table() {
  const own = leaf([560, 872], [330, -12], [-60, 160]);
  const other = leaf([1080, 850], [200, 14], [40, 160]);
  return [
    shape('-60,800 1660,786 1660,980 -60,980', 'red-6'),
    shape('900,792 1660,786 1660,980 760,980', 'deep-red'),
    shape('-60,800 1660,786 1660,798 -60,814', 'red+6'),
    own(0, 1, 0, 1, 'paper'),
    linesOn(own, [0.08, 0.44], [0.14, 1], 4, 'soot'),
    linesOn(own, [0.54, 0.92], [0.14, 1], 4, 'soot'),
    other(0, 1, 0, 1, 'bone-8'),
  ];
}

function lamp() {
  return [
    glow('lamp', LAMP, 420),
    shape('1060,40 1200,40 1420,800 760,800', 'ochre', asLight(0.1)),
    path('M1020 40 Q1040 -30 1130 -40 Q1220 -30 1240 40 Z', 'ink'),
    path('M1020 40 Q1130 66 1240 40 Q1130 52 1020 40 Z', 'ochre+14'),
  ];
}
