/** Granite: the wall that runs away on the left with its parapet, the steps that come down to the ice. */
import { facing, lying, sideOn } from '../../planes.mjs';
import { solid } from '../../points.mjs';
import { ellipse } from '../../svg.mjs';
import { cam, QUAY, STEPS } from './set.mjs';

export function wall() {
  const { x, from, to, high, rail } = QUAY;
  const side = sideOn(cam, x);
  const joints = [];
  for (let z = from; z < 40; z *= 1.24)
    for (let row = 0; row < 4; row++)
      joints.push(
        side(
          z * (1 + (row % 2) * 0.11),
          z * (1 + (row % 2) * 0.11) * 1.012,
          row * 0.75,
          row * 0.75 + 0.75,
          'black',
        ),
      );
  const piers = [];
  for (let z = from; z < to; z *= 1.42)
    piers.push(
      side(z, z * 1.09, high, rail + 0.16, 'steel-8'),
      side(z, z * 1.02, high, rail + 0.16, 'bone-12'),
    );
  return [
    side(from, to, 0, high, 'night-2'),
    [0.75, 1.5, 2.25].map((y) => side(from, to, y, y + 0.05, 'black')),
    joints,
    side(from, to, high - 0.12, high + 0.12, 'steel+2'),
    side(from, to, high + 0.12, rail - 0.14, 'night+6'),
    side(from, to, rail - 0.14, rail, 'steel+10'),
    piers,
    ring(8.6),
  ];
}

/** An iron ring on the wall. */
function ring(z) {
  const [x, y] = cam.at([QUAY.x, 1.3, z]);
  return [
    ellipse(x, y - 20, 8, 10, 'black'),
    ellipse(x, y, 13, 24, 'black'),
    ellipse(x, y, 7, 17, 'night-2'),
  ];
}

/** The flight comes down from the left: dark risers towards us, lit treads, and a cheek with a ball at its foot. */
export function steps() {
  const { foot, rise, run, count, z } = STEPS;
  const back = facing(cam, z[1]);
  const front = facing(cam, z[0]);
  const treads = [];
  for (let i = 0; i < count; i++) {
    const [x, y] = [foot - i * run, (i + 1) * rise];
    const tread = lying(cam, y);
    treads.push(
      sideOn(cam, x)(z[0], z[1], i * rise, y, 'steel-8'),
      y < 2.1 ? tread(x - run, x, z[0], z[1], 'bone-8') : [],
      y < 2.1 ? tread(x - run, x, z[0] + 0.9, z[1], 'bone-15') : [],
      front(x - run, x, 0, y, 'ink'),
      front(x - run, x, y - 0.07, y, i % 2 ? 'bone-12' : 'bone-10'),
    );
  }
  return [
    back(-8, foot - count * run, 0, count * rise, 'black'),
    solid(cam, '-3.3,0,6.6 -3.3,3.95,6.6 -9,3.95,6.6 -9,0,6.6', 'ink'),
    solid(cam, '-3.3,3.81,6.6 -3.3,3.95,6.6 -9,3.95,6.6 -9,3.81,6.6', 'bone-12'),
    treads.toReversed(),
  ];
}
