import { forearm, type HandTones } from '../kit/hands.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import { limb } from '../kit/limb.ts';
import type { Layers } from '../kit/place.ts';
import { shape } from '../kit/points.ts';
import { backing, ellipse, layer, path, type Shapes } from '../kit/svg.ts';
export const countDoorGap: Layers = {
  'room.svg': () => layer([room()], [glowTone('lamp', LAMP, 330, 0.3)]),
  'floor.svg': () => layer([floor()]),
  'doors.svg': () => layer([doors()]),
  'hand.svg': () => layer([rope(), reaching()]),
};

// A palm's width between two doors, as large as the picture, and what is in it.

const THEIRS: HandTones = {
  skin: ['paper-4', 'wood+10'],
  sleeve: { cloth: ['soot+8', 'ink'], cuff: 'paper-6' },
};

const LAMP = [800, 180] as const;

function room() {
  return [
    backing('wood-4'),
    shape('560,-60 1040,-60 1040,980 560,980', 'wood+12'),
    glow('lamp', LAMP, 330),
    shape('772,-60 780,-60 780,80 772,80', 'black'),
    path('M690 220 L730 80 L826 80 L880 220 Z', 'paper+4'),
    path('M776 80 L826 80 L880 220 L790 222 Z', 'ochre+10'),
    path('M690 220 Q784 244 880 220 Q784 232 690 220 Z', 'paper+10'),
    shape('560,520 1040,500 1040,700 560,740', 'khaki+4'),
    shape('560,520 1040,500 1040,516 560,538', 'khaki+14'),
    shape('800,512 1040,500 1040,700 800,720', 'khaki-8'),
    path('M560 420 Q690 400 740 470 L770 520 L700 560 L560 560 Z', 'soot+6'),
    path('M560 500 L700 510 L770 520 L700 560 L560 560 Z', 'ink'),
  ];
}

/** From down there one sees only this: it has been swept. */
function floor() {
  return [
    backing('wood-8'),
    shape('560,-60 1040,-60 1040,980 560,980', 'wood+8'),
    [40, 190, 350, 530, 740].map((y) =>
      shape(`540,${y} 1060,${y - 14} 1060,${y - 6} 540,${y + 10}`, 'wood-6'),
    ),
    shape('660,-60 960,-60 1060,980 540,980', 'ochre', asLight(0.16)),
    [600, 930].map((x) => shape(`${x},-60 ${x + 40},-60 ${x + 44},210 ${x - 4},216`, 'black')),
    [600, 930].map((x) => shape(`${x},-60 ${x + 14},-60 ${x + 12},214 ${x - 4},216`, 'bone-15')),
  ];
}

function doors() {
  return [
    shape('-60,-60 600,-60 600,980 -60,980', 'wood-8'),
    shape('90,40 500,40 500,420 90,420', 'wood-14'),
    shape('90,500 500,500 500,900 90,900', 'wood-14'),
    shape('572,-60 600,-60 600,980 572,980', 'bone-8'),
    shape('1000,-60 1660,-60 1660,980 1000,980', 'wood-13'),
    shape('1100,40 1510,40 1510,420 1100,420', 'ink'),
    shape('1100,500 1510,500 1510,900 1100,900', 'ink'),
    shape('1000,-60 1016,-60 1016,980 1000,980', 'ochre-6'),
    ellipse(1060, 470, 20, 26, 'bone-12'),
    ellipse(540, 470, 20, 26, 'bone-8'),
    shape('600,-60 1000,-60 1180,980 420,980', 'paper', asLight(0.06)),
  ];
}

const rope = () =>
  limb({ x: 0, y: 0 }, '420,980,22 560,860,22 700,790,22 830,800,22 960,880,22 1080,980,22', [
    'bone-10',
    'wood+6',
  ]);

/** It has come out for the rope, and nobody has come with it. */
function reaching(): Shapes {
  const at = { x: 780, y: 760 };
  return [
    forearm(at, '20,-330,78 14,-220,74 4,-120,62', THEIRS.sleeve),
    limb(at, '4,-124,52 0,-50,62 0,0,56', THEIRS.skin, { share: 0.4 }),
    [
      '-50,-10,22 -54,40,23 -40,72,19',
      '-16,0,23 -18,58,24 -8,90,19',
      '20,0,22 20,56,23 22,84,18',
      '50,-10,20 54,36,20 46,60,16',
    ].map((bends) => limb(at, bends, THEIRS.skin, { share: 0.36 })),
    limb(at, '-54,-50,22 -84,-8,22 -76,34,17', THEIRS.skin, { share: 0.36 }),
  ];
}
