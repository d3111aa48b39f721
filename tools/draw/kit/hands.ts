/** Large hands for a close, in two flat tones. About 200 units long at scale 1; `flip` makes the other hand. */
import { bendsOf, flat, limb, type Bend } from './limb.ts';
import type { Point, Shapes, Spot } from './svg.ts';
import type { Tone, Tones } from './tones.ts';

export type Sleeve = { readonly cloth: Tones; readonly cuff?: Tone };
export type HandTones = { readonly skin: Tones; readonly sleeve: Sleeve };

const fingers = (at: Spot, skin: Tones, all: readonly string[]): Shapes =>
  all.map((bends) => limb(at, bends, skin, { share: 0.34, left: true }));

/** A sleeve that comes into the picture along its bends, and ends in a cuff. */
export function forearm(at: Spot, along: string, { cloth, cuff }: Sleeve): Shapes {
  const bends = bendsOf(along);
  const last = bends.at(-1);
  const before = bends.at(-2);
  if (last === undefined || before === undefined)
    throw new Error('a forearm has two bends at least');
  const [dx, dy] = [last[0] - before[0], last[1] - before[1]];
  const long = Math.hypot(dx, dy);
  const end: Bend = [last[0] + (dx / long) * 14, last[1] + (dy / long) * 14, last[2] * 0.86];
  return [
    cuff === undefined ? [] : limb(at, [last, end], [cuff, cloth[1]]),
    limb(at, bends, cloth, { share: 0.44, left: true }),
  ];
}

/** Writes: the point of the pencil is at 0, 0, the arm comes from the lower right. */
export function writingHand(at: Spot, { skin, sleeve }: HandTones, pencil: Tones): Shapes {
  const { x, y, scale = 1, flip = false } = at;
  const held: Spot = { ...at, x: x + (flip ? -24 : 24) * scale, y: y - 6 * scale };
  return [
    fingers(held, skin, [
      '160,112,26 108,132,24 72,122,20 56,102,16',
      '158,86,27 98,100,24 58,84,20 42,62,16',
    ]),
    pencilAt(at, [262, -104], pencil),
    flat(held, '96,20 128,-26 176,-20 244,66 236,150 176,164 112,130', skin[0]),
    flat(held, '244,66 236,150 176,164 112,130 160,118 206,84', skin[1]),
    fingers(held, skin, [
      '150,50,27 98,60,24 56,44,19 34,22,14',
      '146,2,27 104,-26,24 62,-24,19 30,-8,13',
      '176,128,26 118,92,23 76,58,19 44,26,15',
    ]),
    forearm(held, '500,400,100 358,246,84 244,122,62', sleeve),
  ];
}

/** A six-sided pencil from its point at 0, 0 to its other end. */
export function pencilAt(at: Spot, [ex, ey]: Point, [lit, dark]: Tones, long = 1): Shapes {
  const length = Math.hypot(ex, ey);
  const [dx, dy] = [(ex / length) * long, (ey / length) * long];
  const point = (along: number, across: number): Point => [
    dx * along - dy * across,
    dy * along + dx * across,
  ];
  const cut = (points: readonly Point[], fill: Tone) => flat(at, points, fill);
  return [
    cut([[0, 0], point(34, -8), point(34, 8)], 'bone'),
    cut([[0, 0], point(11, -2.6), point(11, 2.6)], 'black'),
    cut([point(34, -8), point(length, -8), point(length, 8), point(34, 8)], lit),
    cut([point(34, 1), point(length, 1), point(length, 8), point(34, 8)], dark),
  ];
}

/** Holds a sheet at its edge, which runs upright through x = 0: the thumb lies on it, the fingers are behind. */
export function holdingHand(at: Spot, { skin, sleeve }: HandTones): Shapes {
  return [
    flat(at, '20,-52 84,-66 150,-30 176,60 120,112 52,92 14,40', skin[0]),
    flat(at, '176,60 120,112 52,92 14,40 60,52 120,60 152,10', skin[1]),
    fingers(at, skin, ['120,40,30 60,12,28 8,-22,23 -30,-38,18']),
    forearm(at, '430,330,104 290,196,88 172,74,66', sleeve),
  ];
}

/** Four fingers over an edge that runs level through y = 0, seen from the side where the tips are. */
export function fingersOver(at: Spot, skin: Tones): Shapes {
  return fingers(at, skin, [
    '-54,-20,17 -56,8,18 -54,34,15',
    '-18,-22,18 -19,16,19 -18,48,16',
    '20,-22,18 21,18,19 21,50,16',
    '56,-20,16 59,8,17 60,34,14',
  ]);
}

/** Held out, the palm up, to be given something; the arm comes from the right, the fingers point left. */
export function openHand(at: Spot, { skin, sleeve }: HandTones): Shapes {
  return [palmUp(at, skin), forearm(at, '560,70,112 350,40,92 196,14,66', sleeve)];
}

/** The hand alone; its wrist is at 196, 14. */
export function palmUp(at: Spot, skin: Tones): Shapes {
  return [
    fingers(at, skin, ['70,-10,26 20,-52,23 -34,-74,20 -66,-74,16']),
    flat(at, '-10,-40 70,-50 170,-32 190,56 90,78 10,62 -22,20', skin[0]),
    flat(at, '170,-32 190,56 90,78 10,62 -22,20 60,34 130,20', skin[1]),
    fingers(at, skin, [
      '20,-20,20 -70,-34,19 -128,-34,17 -166,-22,14',
      '14,4,21 -80,2,20 -146,4,18 -190,14,15',
      '12,28,20 -72,36,19 -134,42,17 -172,50,14',
      '20,50,18 -50,66,17 -96,76,15 -128,82,12',
    ]),
  ];
}

/** A fist round something upright that stands in it (a card, a rope, a receiver): the wrist is at 0, 0, above it the fist. */
export function fist(at: Spot, { skin, sleeve }: HandTones): Shapes {
  return [
    flat(at, '-44,6 -56,-50 -40,-116 34,-122 58,-60 44,6', skin[0]),
    flat(at, '6,6 14,-122 34,-122 58,-60 44,6', skin[1]),
    fingers(at, skin, [
      '46,-108,15 4,-110,17 -38,-102,14',
      '52,-80,16 4,-82,18 -44,-76,15',
      '52,-52,16 4,-52,17 -42,-48,14',
      '46,-26,14 6,-26,15 -32,-22,12',
      '-48,-40,16 -54,-84,17 -34,-126,15',
    ]),
    forearm(at, '30,330,96 14,140,76 0,4,52', sleeve),
  ];
}
