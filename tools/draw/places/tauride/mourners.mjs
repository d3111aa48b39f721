/** Who comes along the wall: a boy with a violin on his back, and the rope before the platform. */
import { standing } from '../../people.mjs';
import { band, ellipse, stamp } from '../../svg.mjs';
import { cam } from './set.mjs';

const BOOTS = 'M-28 -44 L-26 0 L-4 0 L-4 -44 Z';
const COAT =
  'M-46 -34 L-42 -112 L-36 -160 Q-30 -178 -12 -184 L12 -184 Q30 -178 36 -160 L42 -112 L48 -34 Z';
const COAT_SHADE = 'M4 -184 L12 -184 Q30 -178 36 -160 L42 -112 L48 -34 L-2 -34 L0 -120 Z';
const HEAD = 'M-24 -214 A24 31 0 0 1 24 -214 A24 31 0 0 1 -24 -214 Z';
const HEAD_SHADE = 'M2 -245 A24 31 0 0 1 2 -183 Z';
const RIM = 'M-24 -214 A24 31 0 0 1 -2 -245 A28 36 0 0 0 -10 -186 A24 31 0 0 1 -24 -214 Z';
const SCARF = 'M-20 -190 L20 -190 L22 -174 L-22 -174 Z';
const CASE =
  'M-16 -52 Q-36 -74 -20 -104 Q-26 -124 -10 -138 L6 -206 L20 -202 L10 -134 Q22 -116 12 -98 Q26 -66 6 -50 Z';
const CASE_RIM =
  'M-16 -52 Q-36 -74 -20 -104 Q-26 -124 -10 -138 L6 -206 L10 -205 L-3 -136 Q-18 -122 -12 -102 Q-26 -76 -10 -52 Z';
const NECK = 'M20 -176 L40 -262 L54 -258 L36 -172 Z';
const ARM_UP = 'M-38 -158 L-64 -176 L-70 -164 L-40 -134 Z';

/** He faces us; the case shows over his shoulder, and his arm goes up to a hand. */
export const boyFacing = (at) => [
  stamp(NECK, at, 'ink'),
  stamp(BOOTS, at, 'soot'),
  stamp(BOOTS, { ...at, flip: true }, 'ink'),
  stamp(ARM_UP, at, 'steel-4'),
  stamp(COAT, at, 'steel-2'),
  stamp(COAT_SHADE, at, 'night'),
  stamp(HEAD, at, 'paper'),
  stamp(HEAD_SHADE, at, 'wood'),
  stamp(SCARF, at, 'red-6'),
];

/** From behind: the case lies across his back. */
export const boyBehind = (at) => [
  stamp(BOOTS, at, 'soot'),
  stamp(BOOTS, { ...at, flip: true }, 'ink'),
  stamp(COAT, at, 'steel-2'),
  stamp(COAT_SHADE, at, 'night'),
  stamp(HEAD, at, 'wood'),
  stamp(RIM, at, 'bone-8'),
  stamp(SCARF, at, 'red-6'),
  stamp(CASE, at, 'black'),
  stamp(CASE_RIM, at, 'wood+14'),
];

/** Up on somebody's arm, over the heads; the man is a back, and bareheaded. */
export const boyLifted = (x, y) => [
  boyBehind({ x: x + 50, y: y - 236, scale: 0.8 }),
  standing(
    { x, y, scale: 0.88 },
    { coat: ['night+6', 'ink'], head: ['wood+4', 'soot'], boots: ['ink', 'black'] },
  ),
];

/** A rope on four stands: five paces from the platform. */
export function rope() {
  const z = 8.5;
  const stands = [-2.7, -0.9, 0.9, 2.7];
  const at = (x, y) => cam.at([x, y, z]);
  return [
    stands.slice(1).map((x, i) => {
      const from = stands[i];
      const points = [0, 0.25, 0.5, 0.75, 1].map((s) =>
        at(from + (x - from) * s, 0.88 - 0.24 * 4 * s * (1 - s)),
      );
      return [
        band(points, 8, 'black'),
        band(
          points.map(([u, v]) => [u, v - 2]),
          4,
          'red-4',
        ),
      ];
    }),
    stands.map((x) => [
      band([at(x, 0), at(x, 0.96)], 9, 'bone-12'),
      ellipse(...at(x, 0.98), 8, 8, 'bone'),
      ellipse(...at(x, 0), 18, 5, 'bone-15'),
    ]),
  ];
}
