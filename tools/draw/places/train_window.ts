import { fist, pencilAt, type HandTones } from '../kit/hands.ts';
import { asLight } from '../kit/light.ts';
import { limb } from '../kit/limb.ts';
import { standing } from '../kit/people.ts';
import type { Layers } from '../kit/place.ts';
import { shape } from '../kit/points.ts';
import { backing, ellipse, layer, path } from '../kit/svg.ts';
export const trainWindow: Layers = {
  'platform.svg': () => layer([platform(), lampPost()]),
  'people.svg': () => layer([people()]),
  'panel.svg': () => layer([panel(), curtains()]),
  'stub.svg': () => layer([stub()]),
};

// The window of the compartment let down: a platform at night, lower than we are, and the sill between.

const OWN: HandTones = {
  skin: ['bone', 'wood+6'],
  sleeve: { cloth: ['steel-4', 'night-8'], cuff: 'bone-12' },
};

function platform() {
  return [
    backing('night'),
    shape('-60,-60 1660,-60 1660,40 -60,150', 'black'),
    shape('-60,150 1660,40 1660,70 -60,196', 'steel-12'),
    shape('-60,420 700,396 1660,430 1660,980 -60,980', 'snow-15'),
    shape('-60,470 640,420 900,980 -60,980', 'steel+6'),
    shape('-60,300 520,318 520,408 -60,430', 'night-12'),
    [0, 1, 2, 3, 4].map((i) =>
      shape(
        `${20 + i * 104},330 ${76 + i * 104},332 ${76 + i * 104},372 ${20 + i * 104},374`,
        i === 2 ? 'ochre-4' : 'steel-10',
      ),
    ),
    [1120, 1420].map((x) => [
      shape(`${x},70 ${x + 26},68 ${x + 26},470 ${x},476`, 'ink'),
      shape(`${x},70 ${x + 9},70 ${x + 9},476 ${x},476`, 'steel-4'),
    ]),
    shape('1180,150 1380,138 1380,246 1180,256', 'red-6'),
    shape('1290,144 1380,138 1380,246 1290,250', 'deep-red'),
  ];
}

const lampPost = () => [
  shape('566,160 578,160 580,470 564,470', 'ink'),
  path('M530 160 Q540 116 572 112 Q604 116 614 160 Z', 'ink'),
  ellipse(572, 166, 30, 18, 'paper+4'),
  shape('544,174 600,174 820,520 330,520', 'paper', asLight(0.16)),
];

const people = () =>
  (
    [
      [420, 520, 0.5, ['khaki', 'soot'], 'cap'],
      [480, 512, 0.46, ['bone-15', 'wood'], 'shawl'],
      [1226, 540, 0.56, ['soot+8', 'ink'], 'fur'],
    ] as const
  ).map(([x, y, scale, coat, hat], i) =>
    standing({ x, y, scale, flip: i === 2 }, { coat, head: ['paper', 'wood'], hat }),
  );

/** What is inside: frame, sill, the wall under it. Whoever stands outside is cut by it. */
function panel() {
  return [
    path('M-60 -60 L330 -60 L330 980 L-60 980 Z', 'wood-10'),
    path('M290 -60 L330 -60 L330 740 L290 740 Z', 'bone-12'),
    path('M330 -60 L344 -60 L344 730 L330 730 Z', 'black'),
    path('M1270 -60 L1660 -60 L1660 980 L1270 980 Z', 'wood-4'),
    path('M1256 -60 L1296 -60 L1296 740 L1256 740 Z', 'wood+15'),
    shape('-60,-60 1660,-60 1660,26 -60,26', 'wood-12'),
    shape('290,26 1296,26 1296,44 290,44', 'bone-14'),
    shape('250,730 1340,722 1352,780 238,790', 'bone-8'),
    shape('820,726 1340,722 1352,780 820,785', 'bone-15'),
    shape('-60,790 1660,778 1660,980 -60,980', 'wood-2'),
    shape('820,785 1660,778 1660,980 820,980', 'wood-10'),
    shape('330,694 1270,688 1270,730 330,736', 'steel-4', asLight(0.5)),
    shape('760,806 880,804 880,836 760,838', 'bone-15'),
  ];
}

const curtains = () => [
  path('M330 40 L500 40 Q430 280 404 540 Q392 640 330 700 Z', 'deep-red'),
  path('M330 40 L400 40 Q370 300 350 540 L330 700 Z', 'red-6'),
  path('M1270 40 L1110 40 Q1190 280 1202 540 Q1212 640 1270 700 Z', 'deep-red-8'),
  path('M1270 40 L1200 40 Q1236 300 1246 540 L1270 700 Z', 'soot'),
];

/** Your hand, and in it a stub of pencil no longer than a finger. */
function stub() {
  const at = { x: 990, y: 720, scale: 1.5 };
  return [
    pencilAt({ x: 792, y: 454, scale: 1.4 }, [110, 100], ['red', 'deep-red']),
    fist(at, OWN),
    limb(at, '40,-92,17 -16,-130,17 -58,-136,14', OWN.skin, { share: 0.34, left: true }),
  ];
}
