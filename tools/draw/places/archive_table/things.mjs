/** Round the foot of the lamp: a left-hand glove, a ticket, a brass tag, a postcard. */
import { asLight, ellipse } from '../../svg.mjs';
import { cam, TABLE } from './set.mjs';

const Y = TABLE.top + 0.008;
/** A left hand, from the cuff up: a thumb apart, four fingers close together. */
const GLOVE = [
  [-0.06, -0.1],
  [0.06, -0.1],
  [0.065, 0.02],
  [0.13, 0.1],
  [0.115, 0.14],
  [0.06, 0.11],
  [0.065, 0.27],
  [0.04, 0.285],
  [0.028, 0.2],
  [0.022, 0.32],
  [-0.006, 0.32],
  [-0.01, 0.2],
  [-0.018, 0.3],
  [-0.046, 0.29],
  [-0.044, 0.19],
  [-0.06, 0.24],
  [-0.084, 0.23],
  [-0.07, 0.06],
];
const CUFF = [
  [-0.07, -0.12],
  [0.07, -0.12],
  [0.07, -0.05],
  [-0.07, -0.05],
];

/** Points of a thing's own plane, turned and set down on the table. */
const set = (points, [x, z], turn, size, fill, more) =>
  cam.face(
    points.map(([u, v]) => [
      x + (u * Math.cos(turn) - v * Math.sin(turn)) * size,
      Y,
      z + (u * Math.sin(turn) + v * Math.cos(turn)) * size,
    ]),
    fill,
    more,
  );
const card = (wide, deep) => [
  [0, 0],
  [wide, 0],
  [wide, deep],
  [0, deep],
];

export function things() {
  const [tx, ty] = cam.at([-0.98, Y, 2.5]);
  return [
    set(GLOVE, [-0.67, 2.97], 0.2, 1.5, 'black', asLight(0.5)),
    set(GLOVE, [-0.7, 2.98], 0.2, 1.5, 'bone-8'),
    set(GLOVE.slice(0, 9), [-0.7, 2.98], 0.2, 1.5, 'wood+15'),
    set(CUFF, [-0.7, 2.98], 0.2, 1.5, 'soot'),
    set(card(0.3, 0.18), [-0.42, 2.98], -0.12, 1.3, 'black', asLight(0.4)),
    set(card(0.3, 0.2), [-0.43, 3], -0.12, 1.3, 'paper+6'),
    set(card(0.14, 0.2), [-0.43, 3], -0.12, 1.3, 'bone+4'),
    set(card(0.05, 0.06), [-0.12, 3.12], -0.12, 1.3, 'red-6'),
    set(card(0.22, 0.11), [-1.08, 2.74], 0.22, 1.2, 'red-10'),
    set(card(0.16, 0.11), [-1.08, 2.74], 0.22, 1.2, 'paper-2'),
    set(card(0.1, 0.02), [-1.06, 2.8], 0.22, 1.2, 'ink'),
    ellipse(tx + 4, ty + 3, 27, 15, 'black', asLight(0.5)),
    ellipse(tx, ty, 26, 14, 'ochre+6'),
    ellipse(tx + 8, ty + 2, 14, 10, 'ochre-10'),
    ellipse(tx - 15, ty - 3, 4, 3, 'black'),
  ];
}
