import { palmUp, pencilAt } from '../kit/hands.ts';
import { asLight } from '../kit/light.ts';
import { limb } from '../kit/limb.ts';
import type { Layers } from '../kit/place.ts';
import { shape } from '../kit/points.ts';
import { backing, layer, path, type Shapes } from '../kit/svg.ts';
import type { Tones } from '../kit/tones.ts';
export const trainBerth: Layers = {
  'dark.svg': () => layer([wall(), window()]),
  'berth.svg': () => layer([berth()]),
  'arm.svg': () => layer([arm()]),
  'stub.svg': () => layer([pencilAt({ x: 706, y: 566 }, [104, 44], ['red-6', 'deep-red'])]),
  'passing.svg': () => layer([passing()]),
};

// The upper berth from the lower one, in the dark; an arm comes down over its edge.

const SKIN: Tones = ['bone-4', 'wood+6'];

const SHEEPSKIN: Tones = ['bone-14', 'wood+2'];

function wall() {
  return [
    backing('night'),
    [0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) =>
      shape(
        `${-40 + i * 190},300 ${130 + i * 190},300 ${130 + i * 190},980 ${-40 + i * 190},980`,
        i % 2 ? 'night+8' : 'steel-10',
      ),
    ),
    shape('-60,780 1660,760 1660,980 -60,980', 'deep-red-4'),
    shape('-60,780 1660,760 1660,776 -60,798', 'red-6'),
    path('M1040 980 Q1080 800 1300 790 L1660 800 L1660 980 Z', 'soot+6'),
    path('M1300 790 L1660 800 L1660 980 L1380 980 Z', 'ink'),
  ];
}

/** A strip of the night goes by at the side. */
const window = () => [
  shape('190,330 430,310 430,760 190,776', 'wood-10'),
  shape('212,350 410,334 410,740 212,754', 'night-2'),
  shape('212,620 410,580 410,740 212,754', 'steel+2'),
  shape('212,660 410,640 410,740 212,754', 'snow-15'),
  shape('296,344 312,342 312,748 296,750', 'wood-10'),
];

function berth() {
  return [
    shape('-60,-60 1660,-60 1660,220 -60,250', 'ink'),
    [0, 1, 2, 3, 4, 5, 6].map((i) =>
      shape(
        `${40 + i * 240},-60 ${120 + i * 240},-60 ${110 + i * 226},228 ${40 + i * 226},230`,
        'wood-14',
      ),
    ),
    shape('-60,226 1660,196 1660,300 -60,334', 'wood-4'),
    shape('-60,226 1660,196 1660,212 -60,244', 'bone-15'),
    shape('860,210 1660,196 1660,300 860,316', 'wood-12'),
    shape('1240,190 1420,186 1440,420 1300,430', 'steel-12'),
    shape('1240,190 1300,189 1330,428 1300,430', 'steel-4'),
  ];
}

/** The palm is turned up: it has been given a thing, or waits for it. */
const arm = (): Shapes => [
  limb({ x: 0, y: 0 }, '1120,150,92 1116,360,94 1066,500,84 996,566,72', SHEEPSKIN, {
    share: 0.44,
  }),
  limb({ x: 0, y: 0 }, '1010,552,74 984,574,66', ['paper-10', 'bone-15'], { share: 0.44 }),
  palmUp({ x: 800, y: 560, scale: 0.94 }, SKIN),
];

/** What a lamp on the line throws in, now and then. */
const passing = () => shape('212,350 410,334 1160,980 520,980', 'ochre', asLight(0.16));
