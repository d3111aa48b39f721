import { leaf } from '../kit/leaf.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import { linesOn } from '../kit/paper.ts';
import type { Layers } from '../kit/place.ts';
import { shape } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, ellipse, layer, path } from '../kit/svg.ts';
export const commissionLamp: Layers = {
  'drawers.svg': () => layer([drawers()]),
  'asker.svg': () => layer([asker()]),
  'desk.svg': () => layer([desk(), things()]),
  'lamp.svg': () => layer([lamp()], [glowTone('glare', HEAD, 520, 0.3, 'paper')]),
  'out.svg': () => layer([lampOut()]),
};

// What the witness sees: a lamp that looks at him, and behind it somebody of whom there is only an edge.

const HEAD = [700, 356] as const;

function drawers() {
  return [
    backing('night-15'),
    [0, 1, 2, 3, 4, 5, 6].map((i) =>
      [0, 1, 2, 3].map((j) => [
        shape(
          `${60 + i * 220},${-30 + j * 140} ${250 + i * 220},${-30 + j * 140} ${250 + i * 220},${86 + j * 140} ${60 + i * 220},${86 + j * 140}`,
          'night-11',
        ),
        shape(
          `${118 + i * 220},${4 + j * 140} ${190 + i * 220},${4 + j * 140} ${190 + i * 220},${30 + j * 140} ${118 + i * 220},${30 + j * 140}`,
          (i * 3 + j) % 7 === 2 ? 'deep-red-6' : 'steel-12',
        ),
      ]),
    ),
  ];
}

/** The light is before him: an edge of a head, an edge of a shoulder, two cuffs. */
function asker() {
  const at = { x: 860, y: 330, scale: 2.6 };
  return [
    stamp('M-122 230 L-112 66 Q-100 30 -36 12 L36 12 Q100 30 112 66 L122 230 Z', at, 'black'),
    stamp('M-42 -54 A42 56 0 0 1 42 -54 A42 56 0 0 1 -42 -54 Z', at, 'black'),
    stamp('M-42 -54 A42 56 0 0 1 -20 -100 Q-38 -54 -20 -8 A42 56 0 0 1 -42 -54 Z', at, 'bone-14'),
    stamp('M-122 230 L-112 66 Q-104 42 -70 26 L-60 30 Q-90 48 -98 74 L-108 230 Z', at, 'steel-8'),
  ];
}

function desk() {
  return [
    shape('-60,640 1660,640 1660,980 -60,980', 'wood-8'),
    shape('-60,640 900,640 1060,980 -60,980', 'wood+4'),
    shape('-60,640 1660,640 1660,652 -60,652', 'bone-15'),
    shape('420,652 1000,652 1360,980 120,980', 'paper', asLight(0.16)),
  ];
}

/** Before the witness: his old mandate with its notch, and a stub of pencil. */
function things() {
  const sheet = leaf([760, 676], [330, 4], [60, 130]);
  return [
    sheet(0, 1, 0, 1, 'paper'),
    linesOn(sheet, [0.08, 0.9], [0.16, 0.9], 4, 'steel-4'),
    shape('360,760 590,742 612,880 382,902', 'deep-red+4'),
    shape('470,752 590,742 612,880 494,891', 'deep-red-8'),
    shape('392,778 560,764 566,808 398,823', 'bone-8'),
    shape('590,800 612,800 603,826', 'wood-2'),
    shape('1120,812 1220,846 1214,862 1112,828', 'red'),
    shape('1112,828 1120,812 1092,812', 'bone'),
  ];
}

/** Its mouth is a white disc; there is nothing behind that can be seen for it. */
function lamp() {
  const [x, y] = HEAD;
  return [
    path('M520 660 Q520 640 640 636 L700 636 Q760 640 764 660 Z', 'black'),
    path('M600 640 L480 470 L494 462 L620 638 Z', 'steel-6'),
    path('M480 478 L620 300 L632 312 L494 484 Z', 'steel'),
    path('M560 300 Q500 200 640 170 L740 190 L600 460 Z', 'steel-4'),
    path('M560 300 Q500 200 640 170 L660 174 Q560 220 590 440 Z', 'steel+8'),
    glow('glare', HEAD, 520),
    ellipse(x, y, 176, 182, 'steel-12'),
    ellipse(x, y, 158, 164, 'ochre+12'),
    ellipse(x, y, 132, 138, 'paper+12'),
  ];
}

/** The same, put out. */
function lampOut() {
  const [x, y] = HEAD;
  return [
    path('M520 660 Q520 640 640 636 L700 636 Q760 640 764 660 Z', 'black'),
    path('M600 640 L480 470 L494 462 L620 638 Z', 'night'),
    path('M480 478 L620 300 L632 312 L494 484 Z', 'night'),
    ellipse(x, y, 176, 182, 'night-6'),
    ellipse(x, y, 158, 164, 'black'),
    ellipse(x, y, 60, 62, 'steel-12'),
  ];
}
