import { forearm, openHand, type HandTones } from '../kit/hands.ts';
import { leaf } from '../kit/leaf.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import { limb } from '../kit/limb.ts';
import { linesOn } from '../kit/paper.ts';
import type { Layers } from '../kit/place.ts';
import { shape } from '../kit/points.ts';
import { backing, ellipse, layer, path, type Shapes } from '../kit/svg.ts';
export const villageOfficeKeys: Layers = {
  'desk.svg': () => layer([desk(), chairmen()]),
  'hand.svg': () => layer([openHand({ x: 660, y: 640, scale: 1.16, flip: true }, HIS)]),
  'keys.svg': () => layer([keys(), own()]),
  'seal.svg': () => layer([seal()]),
  'lamp.svg': () => layer([lamp()], [glowTone('lamp', LAMP, 460, 0.34)]),
};

// The desk at home, and over it two hands: one that holds keys out, and one that waits for them, a little to the left.

const HIS: HandTones = {
  skin: ['bone-2', 'wood+6'],
  sleeve: { cloth: ['bone-12', 'wood+2'], cuff: 'paper-6' },
};

const OWN: HandTones = {
  skin: ['bone', 'wood+6'],
  sleeve: { cloth: ['steel-4', 'night-8'], cuff: 'bone-12' },
};

const LAMP = [420, 70] as const;

function desk() {
  return [
    backing('soot'),
    shape('-60,250 1660,230 1660,980 -60,980', 'wood-4'),
    [0, 1, 2, 3].map((i) =>
      shape(
        `-60,${330 + i * 170} 1660,${310 + i * 176} 1660,${316 + i * 176} -60,${337 + i * 170}`,
        'wood-13',
      ),
    ),
    shape('-60,250 920,238 700,980 -60,980', 'wood+6', asLight(0.8)),
    shape('-60,250 1660,230 1660,242 -60,264', 'bone-15'),
    shape('0,-60 1660,-60 1660,230 0,250', 'wood-13'),
    [0, 1, 2].map((i) =>
      shape(
        `-60,${10 + i * 84} 1660,${-6 + i * 84} 1660,${2 + i * 84} -60,${18 + i * 84}`,
        'black',
      ),
    ),
  ];
}

/** A list, the fourth line of it with a mark, and the pen laid across. */
function chairmen() {
  const list = leaf([900, 600], [340, 20], [-40, 330]);
  return [
    list(0, 1, 0, 1, 'paper-4'),
    list(0.12, 0.6, 0.08, 0.12, 'red-4'),
    linesOn(list, [0.14, 0.8], [0.2, 0.94], 7, 'soot'),
    list(0.05, 0.09, 0.52, 0.56, 'red'),
    path('M850 800 L1240 690 L1246 704 L856 816 Z', 'black'),
    path('M850 800 L890 789 L893 804 L834 816 Z', 'bone-8'),
  ];
}

/** A ring of keys that hangs from a fist. */
function keys(): Shapes {
  const at = { x: 1076, y: 340 };
  const one = (dx: number, lean: number, long: number) => [
    limb(at, `${dx},40,9 ${dx + lean * 0.5},${40 + long * 0.5},9 ${dx + lean},${40 + long},9`, [
      'bone-8',
      'wood+10',
    ]),
    shape(
      [
        [dx + lean + 4, 20 + long],
        [dx + lean + 46, 16 + long],
        [dx + lean + 46, 46 + long],
        [dx + lean + 6, 44 + long],
      ]
        .map(([x = 0, y = 0]) => `${at.x + x},${at.y + y}`)
        .join(' '),
      'bone-12',
    ),
  ];
  return [
    ellipse(at.x, at.y + 14, 66, 60, 'bone-14'),
    ellipse(at.x, at.y + 14, 52, 46, 'soot'),
    one(-40, -30, 190),
    one(4, 4, 230),
    one(44, 34, 170),
  ];
}

/** Yours: two fingers and a thumb through the ring. */
function own(): Shapes {
  const at = { x: 1080, y: 330 };
  return [
    limb(at, '240,-130,66 150,-70,66 90,-36,50', OWN.skin, { share: 0.4, left: true }),
    ['130,-30,27 60,10,25 10,10,21 -14,-10,16', '120,-64,28 44,-36,26 -2,-20,21 -26,6,16'].map(
      (bends) => limb(at, bends, OWN.skin, { share: 0.34, left: true }),
    ),
    limb(at, '150,-100,28 76,-104,26 20,-76,21 -8,-46,16', OWN.skin, { share: 0.34, left: true }),
    forearm(at, '620,-330,120 420,-220,104 236,-124,74', OWN.sleeve),
  ];
}

/** The farm's seal, in the palm, its string round the wrist. */
function seal(): Shapes {
  return [
    limb({ x: 0, y: 0 }, '420,560,6 560,640,6 700,600,6 760,612,6', ['paper-6', 'bone-12']),
    limb({ x: 0, y: 0 }, '430,690,6 560,720,6 690,664,6 760,640,6', ['paper-6', 'bone-12']),
    ellipse(790, 640, 62, 54, 'black', asLight(0.5)),
    ellipse(784, 628, 60, 52, 'wood+14'),
    path('M784 576 A60 52 0 0 0 784 680 Z', 'bone-10'),
    ellipse(784, 622, 34, 29, 'deep-red'),
  ];
}

function lamp() {
  return [
    glow('lamp', LAMP, 460),
    path('M390 -60 L450 -60 L470 110 Q420 150 370 110 Z', 'paper+4'),
    path('M420 -60 L450 -60 L470 110 Q446 140 420 138 Z', 'ochre+8'),
    path('M360 130 L480 130 L500 240 L340 244 Z', 'steel-8'),
    path('M360 130 L410 130 L404 242 L340 244 Z', 'steel+6'),
  ];
}
