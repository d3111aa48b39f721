import { forearm, type HandTones } from '../kit/hands.ts';
import { asLight } from '../kit/light.ts';
import { limb } from '../kit/limb.ts';
import type { Layers } from '../kit/place.ts';
import { shape } from '../kit/points.ts';
import { backing, layer, path, type Shapes } from '../kit/svg.ts';
export const votingRoomSlot: Layers = {
  'wall.svg': () => layer([wall(), clerks()]),
  'box.svg': () => layer([box()]),
  'paper.svg': () => layer([paper(), hand()]),
  'empty.svg': () => layer([passing()]),
  'light.svg': () => layer([shape('700,-60 900,-60 1160,980 420,980', 'ochre', asLight(0.1))]),
};

// The slot of one box from above, as large as a door: a folded paper half in it, or a hand that goes by.

const OWN: HandTones = {
  skin: ['bone', 'wood+6'],
  sleeve: { cloth: ['steel-4', 'night-8'], cuff: 'bone-12' },
};

function box() {
  return [
    shape('250,430 1350,430 1500,980 100,980', 'red'),
    shape('900,430 1350,430 1500,980 940,980', 'deep-red+4'),
    shape('340,300 1270,300 1350,430 250,430', 'red+8'),
    shape('860,300 1270,300 1350,430 900,430', 'red-8'),
    shape('560,350 1050,350 1064,382 546,382', 'black'),
    shape('546,382 1064,382 1066,390 544,390', 'bone-12'),
    shape('250,430 1350,430 1354,446 246,446', 'deep-red-12'),
    path('M700 560 L900 560 L900 600 L700 600 Z', 'black'),
    path('M800 520 A64 64 0 0 1 864 620 L736 620 A64 64 0 0 1 800 520 Z', 'bone-6'),
    path('M800 520 A64 64 0 0 1 864 620 L800 620 Z', 'bone-15'),
    shape('740,618 860,618 900,820 700,820', 'deep-red-15', asLight(0.4)),
  ];
}

function paper() {
  return [
    shape('640,60 960,40 972,366 650,366', 'paper'),
    shape('800,50 960,40 972,366 806,366', 'bone-4'),
    shape('640,60 960,40 962,78 642,100', 'bone-10'),
  ];
}

/** Two fingers and a thumb on the fold. */
function hand(): Shapes {
  const at = { x: 960, y: 150, scale: 1.5 };
  return [
    ['130,30,32 60,50,28 -10,44,24 -60,30,18', '140,0,32 60,4,28 -20,0,24 -74,-4,18'].map((bends) =>
      limb(at, bends, OWN.skin, { share: 0.34, left: true }),
    ),
    limb(at, '170,-16,60 140,-6,60 90,10,46', OWN.skin, { share: 0.4, left: true }),
    limb(at, '150,-30,32 80,-50,28 10,-44,23 -40,-30,18', OWN.skin, { share: 0.34, left: true }),
    forearm(at, '560,-84,118 330,-56,104 176,-18,74', OWN.sleeve),
  ];
}

/** It goes by, closed. */
function passing(): Shapes {
  const at = { x: 950, y: 262, scale: 1.5 };
  return [
    forearm(at, '420,-200,112 260,-110,96 120,-30,70', OWN.sleeve),
    limb(at, '110,-24,58 40,24,62 -10,54,48', OWN.skin, { share: 0.4, left: true }),
    [
      '60,70,24 10,96,24 -24,84,18',
      '30,90,22 -14,104,22 -40,84,17',
      '90,52,24 50,88,24 10,92,18',
    ].map((bends) => limb(at, bends, OWN.skin, { share: 0.34, left: true })),
  ];
}

function wall() {
  return [
    backing('khaki-12'),
    shape('-60,-60 1660,-60 1660,90 -60,90', 'soot'),
    shape('-60,300 1660,300 1660,980 -60,980', 'wood-12'),
    [-160, 1460].map((x) => [
      shape(`${x},330 ${x + 300},330 ${x + 330},980 ${x - 30},980`, 'red-12'),
      shape(`${x + 200},330 ${x + 300},330 ${x + 330},980 ${x + 220},980`, 'deep-red-6'),
    ]),
    shape('-60,300 1660,300 1660,316 -60,316', 'bone-15'),
  ];
}

/** Behind the boxes: they look at numbers, not at who has them. */
const clerks = () => [
  path('M240 300 L262 180 Q280 140 350 132 L420 132 Q490 140 508 180 L530 300 Z', 'soot+6'),
  path('M390 132 L420 132 Q490 140 508 180 L530 300 L386 300 Z', 'ink'),
  path('M350 60 A46 60 0 0 1 436 90 A46 60 0 0 1 352 132 Z', 'bone-8'),
  path('M344 92 A46 60 0 0 1 390 30 Q360 90 390 150 A46 60 0 0 1 344 92 Z', 'wood-4'),
];
