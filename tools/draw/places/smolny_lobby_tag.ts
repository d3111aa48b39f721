import { camera } from '../kit/camera.ts';
import { hungCoat } from '../kit/clothes.ts';
import { openHand, pinchingHand } from '../kit/grips.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import { numeral } from '../kit/numerals.ts';
import type { Layers } from '../kit/place.ts';
import { facing } from '../kit/planes.ts';
import { shape } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, ellipse, layer } from '../kit/svg.ts';
export const smolnyLobbyTag: Layers = {
  'rack.svg': () => layer([wall(), rack(), shade()], [glowTone('lamp', LAMP, 360, 0.6)]),
  'counter.svg': () => layer([counter()]),
  'tag.svg': () => layer([giving(), tag(), taking(970)]),
  'wiped.svg': () => layer([taken()]),
};

// The cloakroom's counter from where a coat is handed over: a row of numbers, one hook that has nothing on it, a tag.

const cam = camera({ vanish: [800, 330], eye: 1.5 });

const RACK = { z: 3.2, y: 1.78 } as const;

const LAMP = [560, 40] as const;

/** From the left: 209 and on; 212 hangs nothing. */
const FIRST = 209;

const EMPTY = 212;

const hookAt = (number: number) => cam.at([-1.55 + (number - FIRST) * 0.52, RACK.y, RACK.z]);

const wall = () => {
  const back = facing(cam, RACK.z + 0.3);
  return [
    backing('night-10'),
    back(-6, 6, 0, 4, 'steel-12'),
    back(0.35, 6, 0, 4, 'night-4'),
    facing(cam, RACK.z)(-6, 6, RACK.y + 0.02, RACK.y + 0.2, 'bone-15'),
    facing(cam, RACK.z)(-6, 6, RACK.y + 0.17, RACK.y + 0.2, 'bone-4'),
  ];
};

function rack() {
  const coats = {
    209: ['khaki', 'soot'],
    210: ['steel-4', 'night-6'],
    211: ['bone-14', 'wood'],
    213: ['soot+8', 'black'],
    214: ['wood+8', 'wood-12'],
    215: ['khaki-8', 'ink'],
  } as const;
  return [
    Object.entries(coats).map(([number, tones]) => {
      const [x, y] = hookAt(Number(number));
      return [
        hungCoat({ x, y: y + 14, scale: 1.95 }, tones),
        Number(number) === 211 ? rabbit(x, y) : [],
      ];
    }),
    [...Object.keys(coats).map(Number), EMPTY].map((number) => {
      const [x, y] = hookAt(number);
      return [
        stamp('M-5 -14 L5 -14 L5 18 Q5 28 13 28 Q19 28 19 20 L25 20 Q25 36 12 36 Q-5 36 -5 18 Z', { x, y, scale: number === EMPTY ? 1.5 : 1 }, number === EMPTY ? 'paper+6' : 'bone-8'), // prettier-ignore
        numeral(number, { x, y: y - 42, scale: 3.2 }, number === EMPTY ? 'red-6' : 'ink'),
      ];
    }),
  ];
}

/** A collar of rabbit, and it has seen some winters. */
const rabbit = (x: number, y: number) => [
  stamp('M-62 40 Q-70 6 -30 0 L30 0 Q70 6 62 40 Q66 66 40 70 L10 44 L-10 44 L-40 70 Q-66 66 -62 40 Z', { x, y: y + 22 }, 'snow-12'), // prettier-ignore
  stamp('M8 0 L30 0 Q70 6 62 40 Q66 66 40 70 L10 44 Z', { x, y: y + 22 }, 'bone-15'),
];

const shade = () => [
  shape('548,-60 572,-60 1020,720 240,720', 'ochre', asLight(0.14)),
  glow('lamp', LAMP, 360),
  shape('552,-60 568,-60 616,44 504,44', 'black'),
  ellipse(560, 44, 56, 11, 'paper+8'),
];

const counter = () => [
  shape('-60,690 1660,690 1660,960 -60,960', 'wood-4'),
  shape('-60,690 1660,690 1660,748 -60,748', 'bone-10'),
  shape('-60,690 620,690 760,748 -60,748', 'paper-8'),
  shape('-60,748 1660,748 1660,764 -60,764', 'wood+10'),
  shape('-60,764 1660,764 1660,790 -60,790', 'black', asLight(0.4)),
];

const TAG = { x: 800, y: 560 } as const;

/** She holds it by its edge: an apron's cuff, a thin hand. */
const giving = () =>
  pinchingHand({ x: TAG.x + 2, y: TAG.y - 98, scale: 0.92 }, { skin: ['paper-6', 'wood+14'], sleeve: ['steel', 'night-2'], cuff: 'snow-8' }); // prettier-ignore

/** Brass in two tones, and its number. */
function tag() {
  const { x, y } = TAG;
  return [
    ellipse(x, y, 104, 104, 'wood+2'),
    ellipse(x - 3, y - 3, 100, 100, 'bone-14'),
    stamp('M0 -100 A100 100 0 0 0 0 100 Z', { x: x - 3, y: y - 3 }, 'bone'),
    ellipse(x - 3, y - 72, 13, 13, 'ink'),
    numeral(212, { x: x - 3, y: y + 8, scale: 7.4 }, 'ink'),
  ];
}

/** Your own hand is under it. */
const taking = (y = 900) =>
  openHand({ x: 770, y, scale: 1.2, turn: -4 }, { skin: ['paper-8', 'wood+12'], sleeve: ['khaki-4', 'soot-4'], cuff: 'ink' }); // prettier-ignore

/** It lies in your palm, and hers has gone. */
function taken() {
  const { x, y } = { x: 776, y: 800 };
  return [
    taking(),
    ellipse(x + 8, y + 8, 62, 56, 'black', asLight(0.5)),
    ellipse(x, y, 62, 56, 'bone-14'),
    stamp('M0 -56 A62 56 0 0 0 0 56 Z', { x, y }, 'bone'),
    ellipse(x, y - 40, 8, 7, 'ink'),
    numeral(212, { x, y: y + 6, scale: 4.4 }, 'ink'),
  ];
}
