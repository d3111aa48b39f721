/** The wall with two chairs, a door and a clock; left of it the passage of brown doors. */
import { frontal } from '../../camera.mjs';
import { clockFace } from '../../clock.mjs';
import { doorOn, facing, lying, sideOn } from '../../planes.mjs';
import { solid } from '../../points.mjs';
import { asLight, band, rect } from '../../svg.mjs';
import { chair } from '../../things.mjs';
import { cam, CHAIRS, CLOCK, CORNER, DOOR, DOOR_HIGH, NAILS, PASSAGE, PIPE, WALL } from './set.mjs';

const { left, end, high } = PASSAGE;
const wall = facing(cam, WALL);
const BROWN = { jamb: 'wood-12', leaf: 'wood+4', panel: 'wood-6', edge: 'wood+14', knob: 'bone-8' };
const FAR = { ...BROWN, jamb: 'ink', leaf: 'wood-4', panel: 'soot', edge: 'wood+6' };

/** The end of the passage: a window that gives on a wall. */
export function far(day) {
  const back = facing(cam, end);
  return [
    rect(-60, -60, 1720, 1020, 'ink'),
    back(left, CORNER, 0, high, 'steel-12'),
    back(-0.82, 0.1, 0.95, 2.9, day ? 'paper' : 'night-8'),
    back(-0.3, 0.1, 0.95, 2.3, day ? 'bone-12' : 'black'),
    back(-0.39, -0.33, 0.95, 2.9, 'ink'),
    back(-0.82, 0.1, 2.2, 2.28, 'ink'),
  ];
}

export function passage() {
  const l = sideOn(cam, left);
  const r = sideOn(cam, CORNER);
  const floor = lying(cam, 0);
  const boards = [];
  for (let z = 1.5; z < end; z *= 1.24) boards.push(floor(left, 7, z, z * 1.12, 'soot+3'));
  const doors = (plane, starts, tones) =>
    starts.map((z) => doorOn(plane, [z, z + 0.95 + z * 0.02], 2.3, tones, { frame: 0.1 }));
  return [
    floor(left, 7, 0.6, end, 'wood-12'),
    boards,
    lying(cam, high)(left, CORNER, 1, end, 'soot'),
    l(0.8, end, 0, high, 'steel-14'),
    l(0.8, end, 0, 1.3, 'night-10'),
    doors(l, [16.4, 12.2, 8.8, 6.1, 3.9].slice(0, 4), FAR),
    r(WALL, end, 0, high, 'bone-15'),
    r(WALL, end, 0, 1.3, 'steel-14'),
    doors(r, [18, 13.6, 10.2, 7.5], BROWN),
  ];
}

/** Plaster over a painted dado; it is cut by the light in a slant. */
export function front() {
  return [
    wall(CORNER, 8, 0, 6, 'bone-14'),
    wall(CORNER, 8, 0, 1.3, 'steel-10'),
    wall(CORNER, 8, 1.3, 1.36, 'wood-10'),
    wall(CORNER, 8, 0, 0.13, 'ink'),
    doorOn(wall, DOOR, DOOR_HIGH, BROWN, { handle: -1 }),
    NAILS.map(([u, v]) => [
      wall(u, u + 0.07, v - 0.035, v, 'ink', asLight(0.6)),
      wall(u, u + 0.028, v - 0.006, v + 0.024, 'black'),
    ]),
    solid(cam, `${CORNER},0,5.6 ${CORNER},6,5.6 ${CORNER - 0.001},6,6 ${CORNER - 0.001},0,6`, 'ink'),
  ];
}

/** One pipe comes along the wall, turns the corner and runs away down the passage. */
export function pipe() {
  const z = WALL - 0.12;
  const line = (dy, width, tone) => {
    const along = [
      cam.at([8, PIPE + dy, z]),
      cam.at([CORNER - 0.1, PIPE + dy, z]),
    ];
    const away = [cam.at([CORNER - 0.1, PIPE + dy, z]), cam.at([CORNER - 0.1, PIPE + dy, end])];
    const [[nx, ny], [fx, fy]] = away;
    return [
      solidTaper([nx, ny], [fx, fy], width, width * 0.24, tone),
      band(along, width, tone),
    ];
  };
  const drop = (dx, width, tone) =>
    band([cam.at([0.62 + dx, PIPE, z]), cam.at([0.62 + dx, 0, z])], width, tone);
  return [
    wall(CORNER, 8, PIPE - 0.26, PIPE - 0.12, 'black', asLight(0.4)),
    wall(0.7, 0.8, 0, PIPE - 0.2, 'black', asLight(0.4)),
    line(0, 27, 'steel-12'),
    line(0.034, 10, 'bone-8'),
    drop(0, 25, 'steel-14'),
    drop(-0.034, 9, 'bone-10'),
    [1.3, 2.6, 3.9].map((u) => cam.face(frontal(u, u + 0.09, PIPE - 0.09, PIPE + 0.09, z - 0.01), 'ink')),
    cam.face(frontal(0.53, 0.71, 1.86, 1.95, z - 0.01), 'ink'),
  ];
}

const solidTaper = ([x1, y1], [x2, y2], w1, w2, tone) =>
  `<polygon points="${[
    [x1, y1 - w1 / 2],
    [x2, y2 - w2 / 2],
    [x2, y2 + w2 / 2],
    [x1, y1 + w1 / 2],
  ]
    .map((p) => p.map((n) => n.toFixed(1)).join(','))
    .join(' ')}" fill="${tone}"/>`;

export const clock = (time, shade) =>
  clockFace(cam.at([CLOCK[0], CLOCK[1], WALL - 0.08]), 44, time, {
    ring: 'ink',
    light: 'paper',
    shade,
    mark: 'soot',
    hand: 'black',
  });

export const chairs = () => CHAIRS.map((c) => chair(cam, { ...c, back: 1.06 }, { light: 'wood+14', dark: 'wood-10', top: 'wood+6' }));
