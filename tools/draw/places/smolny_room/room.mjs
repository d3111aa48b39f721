/** Pale walls, one door, a floor in flat bands: a drawing of a room. */
import { doorOn, facing, lying, sideOn } from '../../planes.mjs';
import { shape, solid } from '../../points.mjs';
import { asLight, rect } from '../../svg.mjs';
import { BACK, cam, DOOR, SIDES } from './set.mjs';

const { left, right, high } = SIDES;

export function room() {
  const back = facing(cam, BACK);
  const floor = lying(cam, 0);
  const boards = [];
  for (let x = left; x < right; x += 0.65) boards.push(floor(x, x + 0.32, 0.5, BACK, 'bone-12'));
  return [
    rect(-60, -60, 1720, 1020, 'bone-15'),
    floor(left, right, 0.5, BACK, 'bone-4'),
    boards,
    lying(cam, high)(left, right, 0.8, BACK, 'paper-4'),
    back(left, right, 0, high, 'paper-6'),
    back(1.1, right, 0, high, 'bone-6'),
    back(left, right, 0, 0.95, 'steel+15'),
    back(1.1, right, 0, 0.95, 'steel+4'),
    back(left, right, 0.95, 1, 'paper+6'),
    back(left, right, high - 0.24, high, 'paper+4'),
    // a picture has hung here: only its paler place is left
    back(-1.1, 0.1, 1.9, 3.2, 'paper+6'),
    sideOn(cam, left)(0.8, BACK, 0, high, 'steel+12'),
    sideOn(cam, left)(0.8, BACK, 0, 0.95, 'steel-4'),
    sideOn(cam, right)(0.8, BACK, 0, high, 'bone'),
    sideOn(cam, right)(0.8, BACK, 0, 0.95, 'steel+15'),
  ];
}

export const door = () => [
  doorOn(
    facing(cam, BACK),
    DOOR.x,
    DOOR.high,
    { jamb: 'paper+8', leaf: 'wood+2', panel: 'wood-12', edge: 'wood+15', knob: 'paper' },
    { handle: -1, frame: 0.16 },
  ),
];

/** One hard light from the left: where the window must be, and the shade before us. */
export const shade = () => [
  solid(cam, '-3.3,0,6.6 -1.6,0,6.6 -0.4,0,0.5 -3.3,0,0.5', 'ink', asLight(0.16)),
  shape('-60,752 130,778 640,960 -60,960', 'ink', asLight(0.72)),
];
