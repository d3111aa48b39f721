/** One thing each, of somebody or something that is not there: what a picture shows where the record is silent. */
import { band } from '../kit/band.ts';
import { clockFace } from '../kit/clock.ts';
import { asLight } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { shape } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, ellipse, layer, type Point, type Shapes } from '../kit/svg.ts';
import { telephone } from '../kit/telephone.ts';

/** Above the words that stand at the foot of the picture, so high that they touch no leg. */
const ABOVE = 'translate(136 -28) scale(0.83)';

const thing = (draw: () => Shapes): Layers => ({
  'thing.svg': () =>
    layer([backing('black'), `<g transform="${ABOVE}">`, ground(), draw(), '</g>']),
});

export const absenceReceiver = thing(() => receiver());
export const absenceChair = thing(() => chair());
export const absenceClock = thing(() => clock());
export const absenceBench = thing(() => bench());
export const absenceBoard = thing(() => board());
export const absenceFile = thing(() => file());
export const absencePocket = thing(() => pocket());

/** A patch of light from the left to lie in. */
const ground = () => shape('430,742 1010,700 1240,792 560,846', 'soot', asLight(0.8));

const shadow = (text: string) => shape(text, 'black', asLight(0.7));

/** A telephone whose receiver hangs over the edge by its cord. */
function receiver() {
  const cord: readonly Point[] = [[842, 430], [900, 460], [960, 430], [1004, 480], [1012, 560], [990, 610]]; // prettier-ignore
  return [
    shape('420,476 1010,476 1030,510 400,510', 'wood+2'),
    shape('400,510 1030,510 1030,534 400,534', 'wood-10'),
    shadow('660,482 860,482 900,502 640,502'),
    telephone({ x: 730, y: 486, scale: 2.5 }, { body: 'steel-8', lit: 'bone-10', face: 'paper-4' }, { dial: false }), // prettier-ignore
    // the cradle is bare
    shape('560,242 900,242 900,348 560,348', 'black'),
    shape('662,356 690,316 700,316 700,348 760,348 760,316 770,316 798,356', 'bone-6'),
    band(cord, 7, 'bone-14'),
    stamp('M-26 -96 Q-60 -92 -60 -60 L-60 -36 Q-58 -22 -40 -24 L-20 -34 L-20 60 L-40 72 Q-58 74 -60 92 L-60 112 Q-58 140 -26 142 Q12 100 12 22 Q12 -56 -26 -96 Z', { x: 1010, y: 590, scale: 0.9 }, 'steel-6'), // prettier-ignore
    stamp('M-26 -96 Q-60 -92 -60 -60 L-60 -36 Q-58 -22 -40 -24 L-20 -34 L-8 -40 Q-6 -70 -26 -96 Z', { x: 1010, y: 590, scale: 0.9 }, 'bone-8'), // prettier-ignore
  ];
}

/** The right-hand one, with nobody on it. */
const chair = () => [
  shadow('700,760 960,744 1180,800 900,830'),
  shape('690,330 706,330 712,780 694,780', 'bone-10'),
  shape('866,318 884,318 884,730 868,730', 'wood+8'),
  shape('690,330 884,318 884,372 690,386', 'bone-4'),
  shape('694,430 884,416 884,450 694,466', 'bone-12'),
  shape('660,566 868,552 934,592 704,612', 'paper-6'),
  shape('704,612 934,592 934,614 704,636', 'wood+4'),
  shape('708,634 728,632 732,812 712,814', 'bone-6'),
  shape('912,616 932,614 932,780 914,782', 'wood+6'),
  shape('668,574 684,572 688,764 674,766', 'wood'),
];

/** A wall clock that has lost its hands: the hour was not written down. */
function clock() {
  const tones = { ring: 'wood+4', light: 'paper-4', shade: 'bone-8', mark: 'ink' } as const;
  return [
    shape('760,150 776,120 824,120 840,150', 'wood-8'),
    clockFace([800, 420], 250, [0, 0], { ...tones, hand: 'bone-2' }),
    // where hands would be: the paper of the face, a little cleaner
    shape('780,196 800,196 800,660 780,660', 'paper-4'),
    shape('800,196 822,196 822,660 800,660', 'bone-8'),
    ellipse(800, 420, 20, 20, 'ink'),
    ellipse(794, 414, 9, 9, 'bone-12'),
    [0, 0.5].map((turn) => shape(turn ? '790,610 810,610 810,642 790,642' : '790,198 810,198 810,232 790,232', 'ink')), // prettier-ignore
    shape('700,664 900,664 872,744 728,744', 'wood-4'),
    shape('700,664 800,664 800,744 728,744', 'wood+8'),
  ];
}

/** Room for five, and for two there was. */
const bench = () => [
  shadow('420,738 1180,720 1290,770 520,800'),
  shape('360,560 1240,540 1262,586 376,610', 'bone-6'),
  shape('376,610 1262,586 1262,612 376,638', 'wood+2'),
  [410, 800, 1200].map((x, i) => [
    shape(`${x},${634 - i * 10} ${x + 30},${633 - i * 10} ${x + 30},${776 - i * 12} ${x},${778 - i * 12}`, i ? 'wood-4' : 'wood+10'), // prettier-ignore
  ]),
  // two places that have been sat on
  ellipse(640, 580, 74, 15, 'wood+12'),
  ellipse(810, 576, 74, 15, 'wood+12'),
];

/** A school board on its legs, wiped. */
const board = () => [
  shadow('520,780 1090,760 1200,810 620,836'),
  shape('560,250 584,250 540,800 512,800', 'wood+6'),
  shape('1030,250 1054,250 1100,790 1074,790', 'wood-8'),
  shape('470,170 1130,160 1130,600 470,614', 'wood+4'),
  shape('500,196 1104,188 1104,572 500,584', 'ink+8'),
  shape('500,196 760,192 690,580 500,584', 'soot+9'),
  stamp('M0 0 Q130 -40 250 10 Q300 40 210 62 Q90 84 10 50 Z', { x: 640, y: 350 }, 'bone-15', { opacity: 0.2 }), // prettier-ignore
  stamp('M0 0 Q130 -40 250 10 Q300 40 210 62 Q90 84 10 50 Z', { x: 700, y: 430, scale: 0.8 }, 'bone-15', { opacity: 0.16 }), // prettier-ignore
  shape('470,600 1130,588 1130,612 470,626', 'bone-10'),
  shape('900,582 948,580 948,592 900,594', 'paper'),
];

/** A thick file of loose sheets, tied once with tape; the knot is small and tight. */
const file = () => [
  shadow('470,720 1130,712 1220,776 600,800'),
  shape('470,420 1040,400 1130,690 540,724', 'wood+4'),
  [0, 1, 2, 3, 4, 5].map((i) =>
    shape(
      `${474 + ((i * 7) % 11)},${410 - i * 15} ${1036 + ((i * 5) % 13)},${390 - i * 15} ${1128 - ((i * 3) % 9)},${680 - i * 15} ${542 + ((i * 9) % 12)},${714 - i * 15}`,
      i % 2 ? 'bone-14' : 'paper-10',
    ),
  ),
  shape('466,320 1044,298 1136,590 536,626', 'bone-12'),
  shape('466,320 720,310 800,610 536,626', 'bone-2'),
  shape('536,626 1136,590 1136,606 538,642', 'wood+2'),
  shape('790,307 808,306 888,606 868,607', 'deep-red+6'),
  shape('868,607 888,606 888,690 868,692', 'deep-red'),
  shape('808,430 844,418 858,452 822,466', 'red-4'),
  shape('818,452 836,462 792,520 780,508', 'deep-red+4'),
  shape('838,456 856,446 902,496 892,508', 'red-6'),
];

/** A coat that hangs by itself: the flap of one pocket is buttoned. */
const pocket = () => [
  stamp('M-5 -60 L5 -60 L5 10 L-5 10 Z', { x: 800, y: 130 }, 'bone-8'),
  stamp('M-40 0 L40 0 Q170 30 196 140 L236 660 L-236 660 L-196 140 Q-170 30 -40 0 Z', { x: 800, y: 130 }, 'soot+6'), // prettier-ignore
  stamp('M-40 0 L0 0 L-30 660 L-236 660 L-196 140 Q-170 30 -40 0 Z', { x: 800, y: 130 }, 'khaki-6'),
  stamp('M-40 0 L40 0 L70 60 L0 130 L-70 60 Z', { x: 800, y: 130 }, 'ink+8'),
  [250, 350, 450].map((y) => ellipse(806, y + 30, 10, 10, 'bone-12')),
  shape('880,560 1010,552 1020,650 890,660', 'ink+6'),
  shape('876,546 1014,536 1020,592 950,622 882,604', 'khaki-2'),
  shape('948,540 1014,536 1020,592 950,622', 'soot+12'),
  ellipse(950, 600, 9, 9, 'paper-6'),
];
