/** Walls, floor, doors, and the turn to the left with the glass door beyond it. */
import { facing, doorOn, lying, sideOn } from '../../planes.mjs';
import { solid } from '../../points.mjs';
import { asLight, rect } from '../../svg.mjs';
import { cam, DOORS_LEFT, DOORS_RIGHT, END, GLASS, WALL } from './set.mjs';

const { left, right, high, turn } = WALL;

export function shell(t) {
  const floor = lying(cam, 0);
  const ceiling = lying(cam, high);
  const end = facing(cam, END);
  const boards = [];
  for (let z = 1.3; z < END; z *= 1.2)
    boards.push(floor(-9, right, z, Math.min(z * 1.1, END), t.boards));
  return [
    rect(-60, -60, 1720, 1020, t.ground),
    floor(-12, right, 0.5, END, t.floor),
    boards,
    ceiling(-12, right, 0.8, END, t.ceiling),
    [3.4, 5, 7.6, 11.6].map((z) => ceiling(left, right, z - 0.25, z + 0.25, t.beam)),
    shortCorridor(t),
    end(left, right, 0, high, t.end),
    end(-1.3, right, 0, high, t.endShade),
    end(left, right, 0, 0.2, t.leftFoot),
  ];
}

/** Seen past the corner: its far wall, and the glass door that closes it. */
function shortCorridor(t) {
  const far = facing(cam, END);
  const door = sideOn(cam, GLASS.x);
  const [z1, z2] = GLASS.z;
  const wide = (z2 - z1) / 4;
  return [
    door(turn, END, 0, high, t.short),
    far(GLASS.x, left, 0, high, t.short),
    far(GLASS.x, left, 0, 0.9, t.shortFoot),
    far(GLASS.x + 0.3, left - 0.25, 0.2, 2.7, t.door.jamb),
    far(GLASS.x + 0.42, left - 0.37, 0, 2.55, t.doorRight.leaf),
    door(z1 - 0.15, z2 + 0.15, 0, GLASS.high + 0.2, t.bars),
    [0, 1, 2, 3].map((i) =>
      [0.35, 1.25, 2.1].map((y) =>
        door(
          z1 + i * wide + 0.07,
          z1 + (i + 1) * wide - 0.07,
          y,
          Math.min(y + 0.78, GLASS.high),
          t.glass[i < 2 ? 0 : 1],
        ),
      ),
    ),
  ];
}

export function runner(t) {
  const floor = lying(cam, 0.004);
  const [z1, z2] = [11, 12.6];
  return [
    floor(-1.9, -0.5, 0.5, z2, t.runner[0]),
    floor(-1.02, -0.5, 0.5, z2, t.runner[1]),
    floor(GLASS.x, -0.5, z1, z2, t.runner[0]),
    floor(-1.02, -0.5, 0.5, z2, t.runner[1]),
    floor(-1.9, -1.8, 0.5, z1, t.edge),
    floor(-0.6, -0.5, 0.5, z2, t.edge),
    floor(GLASS.x, -1.8, z1, z1 + 0.12, t.edge),
    floor(GLASS.x, -0.5, z2 - 0.14, z2, t.edge),
  ];
}

/** The walls that stand before the turn, with their doors. */
export function walls(t) {
  const near = sideOn(cam, left);
  const far = sideOn(cam, right);
  return [
    near(0.8, turn, 0, high, t.left),
    near(0.8, turn, 0, 1, t.leftFoot),
    facing(cam, turn)(left - 0.35, left, 0, high, t.short),
    DOORS_LEFT.toReversed().map((z) => doorOn(near, z, 2.55, t.door)),
    far(0.8, END, 0, high, t.right),
    far(0.8, END, 0, 1, t.rightFoot),
    DOORS_RIGHT.toReversed().map((z) => doorOn(far, z, 2.55, t.doorRight, { handle: -1 })),
  ];
}

/** Shade that the corner throws, and what comes through the glass. */
export const corner = (strength) => [
  solid(cam, `-4.2,0,7.9 -3,0,13.4 -4.2,0,13.4 -5.2,0,7.9`, 'black', asLight(strength)),
  solid(cam, `-5.5,0,10.7 -5.5,0,13 -3.2,0,12.2 -3.2,0,10.4`, 'snow', asLight(0.2)),
];
