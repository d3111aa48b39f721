/** Those who stand about: groups cut by the columns, and a shoulder that cuts the frame. */
import { standing } from '../../people.mjs';
import { backOf } from '../../backs.mjs';
import { asLight } from '../../svg.mjs';
import { cam } from './set.mjs';

const COATS = [
  ['khaki', 'soot'],
  ['soot', 'ink'],
  ['steel', 'night'],
  ['bone-15', 'wood'],
];

function somebody([x, z], i) {
  const [px, y] = cam.at([x, 0, z]);
  const scale = cam.scale(z);
  return [
    cam.face(
      [
        [x - 0.2, 0, z],
        [x + 0.2, 0, z],
        [x + 0.05, 0, z - 1.6],
        [x - 0.5, 0, z - 1.6],
      ],
      'black',
      asLight(0.5),
    ),
    standing(
      { x: px, y, scale: scale * (0.96 + 0.03 * (i % 3)), flip: i % 2 === 0 },
      { coat: COATS[i % 4], head: ['paper', i % 3 === 1 ? 'red' : 'deep-red'] },
    ),
  ];
}

/** By the lit door. */
export const atTheDoor = () =>
  [
    [-0.9, 17],
    [0.55, 16.4],
    [-1.25, 15.6],
    [0.95, 15],
    [-0.75, 14.6],
  ].map(somebody);

/** Between the columns, half hidden by them. */
export const betweenColumns = () =>
  [
    [-2.5, 11.4],
    [-1.95, 11.2],
    [-2.75, 8.6],
    [-2.2, 8.2],
    [-1.62, 8.5],
    [-2.55, 5.9],
  ].map(somebody);

/** At the first window; later they have gone. */
export const atTheWindow = () =>
  [
    [1.35, 10.2],
    [1.62, 8.9],
  ].map(somebody);

export const shoulder = () => backOf({ x: 1330, y: 640 }, { edge: 'red-4', rim: 'bone-8' });
