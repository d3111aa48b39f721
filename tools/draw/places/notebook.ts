import { holdingHand, writingHand, type HandTones } from '../kit/hands.ts';
import { leaf } from '../kit/leaf.ts';
import { asLight } from '../kit/light.ts';
import { linesOn } from '../kit/paper.ts';
import type { Layers } from '../kit/place.ts';
import { shape } from '../kit/points.ts';
import { backing, layer, path } from '../kit/svg.ts';
export const notebook: Layers = {
  'suit.svg': () => layer([suit()]),
  'pages.svg': () => layer([pages()]),
  'written.svg': () => layer([lines(3)]),
  'filled.svg': () => layer([lines(8)]),
  'holding.svg': () => layer([holdingHand({ x: 480, y: 640, scale: 1.2, flip: true }, HIS)]),
  'writing.svg': () =>
    layer([writingHand({ x: 842, y: 446, scale: 1.2 }, HIS, ['red', 'deep-red'])]),
  'waiting.svg': () =>
    layer([writingHand({ x: 1010, y: 640, scale: 1.2 }, HIS, ['red', 'deep-red'])]),
};

// Kolosnitsyn's notebook, as he sees it who is asked. What is behind it is a jacket, so it is the same in every room.

const HIS: HandTones = {
  skin: ['paper-4', 'wood+8'],
  sleeve: { cloth: ['khaki-2', 'ink'], cuff: 'paper' },
};

const LEFT = leaf([430, 330], [340, 62], [-24, 420]);

const RIGHT = leaf([778, 392], [352, -70], [26, 422]);

function pages() {
  return [
    shape('396,318 770,390 1152,312 1190,768 786,840 380,776', 'deep-red-8'),
    shape('396,318 770,390 786,840 380,776', 'red-6'),
    LEFT(0, 1, 0, 1, 'bone-2'),
    linesOn(LEFT, [0.12, 0.9], [0.08, 0.96], 12, 'steel-8'),
    RIGHT(0, 1, 0, 1, 'paper'),
    RIGHT(0, 0.05, 0, 1, 'bone-8'),
  ];
}

const lines = (rows: number) =>
  linesOn(RIGHT, [0.12, 0.9], [0.06, 0.06 + rows * 0.075], rows, 'steel-8');

function suit() {
  return [
    backing('soot-4'),
    path('M120 980 L200 240 Q260 60 560 -60 L1060 -60 Q1340 60 1400 240 L1490 980 Z', 'khaki'),
    path('M820 -60 L1060 -60 Q1340 60 1400 240 L1490 980 L836 980 Z', 'ink+4'),
    path('M620 -60 L1000 -60 L820 430 Z', 'paper-2'),
    path('M820 -60 L1000 -60 L820 430 Z', 'bone-12'),
    path('M772 -60 L868 -60 L856 20 L884 260 L822 360 L764 260 L788 20 Z', 'black'),
    path('M772 -60 L812 -60 L812 20 L822 360 L764 260 L788 20 Z', 'steel-8'),
    path('M560 -60 L640 -60 L826 440 L800 520 L520 180 L600 120 L500 60 Z', 'khaki-10'),
    path('M1060 -60 L984 -60 L826 440 L836 520 L1120 180 L1040 120 L1130 60 Z', 'black'),
    shape('240,-60 640,-60 860,980 300,980', 'paper', asLight(0.05)),
  ];
}
