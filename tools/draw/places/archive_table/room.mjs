/** Racks of boxes on both sides of an aisle that runs into the dark, and the empty chair. */
import { facing, lying, sideOn } from '../../planes.mjs';
import { dice, solid } from '../../points.mjs';
import { asLight, rect } from '../../svg.mjs';
import { chair } from '../../things.mjs';
import { AISLE, cam, END, RACKS } from './set.mjs';

export function racks() {
  const floor = lying(cam, 0);
  const roll = dice(77);
  const boards = [];
  for (let z = 2; z < END; z *= 1.18) boards.push(floor(-AISLE, AISLE, z, z * 1.09, 'night-14'));
  return [
    rect(-60, -60, 1720, 1020, 'black'),
    floor(-6, 6, 0.6, END, 'ink+3'),
    boards,
    facing(cam, END)(-AISLE, AISLE, 0, 4.6, 'night-6'),
    facing(cam, END)(-0.5, 0.5, 0, 2.3, 'steel-6'),
    facing(cam, END)(0, 0.5, 0, 2.3, 'night'),
    RACKS.toReversed().map((z) => [-AISLE, AISLE].map((x) => rack(x, z, roll))),
  ];
}

function rack(x, [z1, z2], roll) {
  const side = sideOn(cam, x);
  const front = facing(cam, z1);
  const left = x < 0;
  const boxes = [];
  for (let row = 0; row < 6; row++)
    for (let i = 0; i < 6; i++) {
      const y = 0.12 + row * 0.56;
      const u = z1 + 0.06 + ((z2 - z1 - 0.1) * i) / 6;
      const wide = (z2 - z1) / 6 - 0.04;
      if (roll() < 0.1) continue;
      const tone = ['bone-15', 'wood+12', 'khaki-4', 'wood+4'][Math.floor(roll() * 4)];
      const high = 0.32 + roll() * 0.12;
      boxes.push(
        side(u, u + wide, y, y + high, left ? tone : tone.replace(/[+-].*/u, '-13')),
        side(u + wide * 0.2, u + wide * 0.8, y + 0.12, y + 0.22, left ? 'paper-8' : 'bone-15'),
      );
    }
  return [
    side(z1, z2, 0, 3.6, 'black'),
    boxes,
    [0, 1, 2, 3, 4, 5, 6].map((row) =>
      side(z1, z2, row * 0.56 + 0.05, row * 0.56 + 0.11, left ? 'steel-4' : 'night'),
    ),
    front(left ? x - 1.6 : x, left ? x : x + 1.6, 0, 3.6, left ? 'night+2' : 'ink'),
    side(z1, z1 + 0.07, 0, 3.6, left ? 'steel+8' : 'steel-10'),
  ];
}

export const emptyChair = () => [
  solid(cam, '-0.1,0,4.7 0.5,0,4.7 1.9,0,5.4 1.2,0,5.6', 'black', asLight(0.5)),
  chair(
    cam,
    { x: [-0.1, 0.44], z: [4.1, 4.6], seat: 0.47, back: 1.12 },
    { light: 'bone-4', dark: 'wood+2', top: 'red-4' },
  ),
];
