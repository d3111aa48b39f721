/** A table with a red cloth, four chairs round it, and one alone on the floor. */
import { box } from '../../camera.mjs';
import { lying, facing } from '../../planes.mjs';
import { solid } from '../../points.mjs';
import { asLight } from '../../svg.mjs';
import { chair, sheet } from '../../things.mjs';
import { cam, CHAIRS, END_CHAIR, FLOOR_CHAIR, TABLE } from './set.mjs';

const WOOD = { light: 'wood+8', dark: 'wood-10', top: 'wood+15' };

const shadow = ({ x, z }) =>
  solid(
    cam,
    `${x[0]},0,${z[1]} ${x[1]},0,${z[0]} ${x[1] + 1.5},0,${z[0] - 0.5} ${x[0] + 1.5},0,${z[1] - 0.3}`,
    'ink',
    asLight(0.42),
  );

/** Behind the table: all of them, or the first so many. */
export const chairsBehind = (count = CHAIRS.length) =>
  CHAIRS.slice(0, count).map(({ x, z }) => chair(cam, { x, z, seat: 0.48, back: 1.18 }, WOOD));

export function table() {
  const { x, z, top } = TABLE;
  const front = facing(cam, z[0]);
  return [
    solid(cam, `${x[0]},0,${z[1]} ${x[1]},0,${z[0]} 2,0,4 -0.2,0,4`, 'ink', asLight(0.42)),
    box(cam, { x, y: [0, top], z }, { front: 'red', side: 'deep-red-8', top: 'red+10' }),
    solid(cam, `-0.7,0,4.7 ${x[1]},0,4.7 ${x[1]},${top},4.7 -0.2,${top},4.7`, 'deep-red'),
    front(x[0], x[1], 0, 0.04, 'ink'),
    [-1.1, -0.56, -0.04].map((at) => sheet(cam, [at, top + 0.004, 5.1], 'paper')),
    lying(cam, top + 0.004)(0.14, 0.28, 4.9, 5.1, 'ink'),
  ];
}

export const endChair = () => [
  shadow(END_CHAIR),
  chair(cam, { ...END_CHAIR, seat: 0.48, back: 1.18 }, WOOD),
];

/** The one that stands apart, and nothing near it. */
export const floorChair = () => [
  shadow(FLOOR_CHAIR),
  chair(
    cam,
    { ...FLOOR_CHAIR, seat: 0.48, back: 1.18 },
    { light: 'red-2', dark: 'deep-red-12', top: 'red+8' },
  ),
];
