import { holdingHand, writingHand, type HandTones } from '../kit/hands.ts';
import { leaf } from '../kit/leaf.ts';
import { asLight } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { shape } from '../kit/points.ts';
import { backing, layer, path, type Shapes } from '../kit/svg.ts';
export const votingRoomName: Layers = {
  'table.svg': () => layer([table(), mandate()]),
  'list.svg': () => layer([list()]),
  'line.svg': () => layer([page(0.15, 0.5, at(CHOSEN) + 0.006, at(CHOSEN) + 0.016, 'red')]),
  'hold.svg': () => layer([holdingHand({ x: 470, y: 690, scale: 1.1, flip: true }, OWN)]),
  'above.svg': () => layer([writingHand({ x: 960, y: 470, scale: 1.2 }, OWN, ['red', 'deep-red'])]),
  'after.svg': () => layer([writingHand({ x: 826, y: 548, scale: 1.2 }, OWN, ['red', 'deep-red'])]),
  'folded.svg': () => layer([folded()]),
  'light.svg': () => layer([shape('900,-60 1240,-60 1160,980 380,980', 'ochre', asLight(0.08))]),
};

// The list under your own hand. The names are bars: which of them it is, the picture does not say.

const OWN: HandTones = {
  skin: ['bone', 'wood+6'],
  sleeve: { cloth: ['steel-4', 'night-8'], cuff: 'bone-12' },
};

const page = leaf([516, 120], [590, -44], [46, 760]);

const ROWS = 17;

const CHOSEN = 9;

const at = (row: number) => 0.17 + row * 0.047;

const column = (from: number, turn: number): Shapes =>
  Array.from({ length: ROWS }, (_, i) => {
    const long = 0.2 + (((i + turn) * 7) % 5) * 0.034;
    return page(from, from + long, at(i), at(i) + 0.021, 'soot');
  });

function list() {
  return [
    page(0, 1, 0, 1, 'paper'),
    page(0, 1, 0, 0.012, 'bone-12'),
    page(0.2, 0.8, 0.06, 0.09, 'ink'),
    page(0.32, 0.68, 0.115, 0.13, 'red-4'),
    column(0.1, 0),
    column(0.56, 3),
    page(0.498, 0.502, 0.16, 0.96, 'bone-10'),
  ];
}

/** It lies under the list, to write on; what sticks to it makes a ridge. */
function mandate() {
  return [
    shape('1030,640 1250,610 1290,850 1070,884', 'red'),
    shape('1160,622 1250,610 1290,850 1196,864', 'deep-red+6'),
    shape('1064,668 1232,644 1244,712 1076,738', 'bone'),
  ];
}

function table() {
  return [
    backing('red-8'),
    shape('1040,-60 1660,-60 1660,980 760,980', 'deep-red-2'),
    path('M-60 240 L280 120 L430 600 L60 760 L-60 720 Z', 'bone-12'),
    path('M150 168 L280 120 L430 600 L300 656 Z', 'bone-15'),
    path('M-60 -60 L240 -60 Q420 20 300 120 L-60 250 Z', 'soot'),
    path('M1330 -60 L1660 -60 L1660 260 Q1420 200 1330 -60 Z', 'ink'),
  ];
}

/** Folded twice, like a powder from the chemist's. */
function folded() {
  return [
    shape('612,330 940,296 972,560 644,600', 'black', asLight(0.4)),
    shape('596,316 924,282 956,546 628,586', 'paper'),
    shape('760,299 924,282 956,546 792,566', 'bone-4'),
    shape('596,316 924,282 930,330 602,366', 'bone-10'),
    shape('628,586 956,546 958,560 630,600', 'wood+12'),
  ];
}
