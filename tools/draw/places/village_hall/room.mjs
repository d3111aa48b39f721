/** Log walls, the low ceiling with its beams, the window, the slogan made of bars, the door and the bench by it. */
import { box, frontal, level, upright } from '../../camera.mjs';
import { pts, solid } from '../../points.mjs';
import { asLight, rect } from '../../svg.mjs';
import { BACK, cam, ROOM, WINDOW } from './set.mjs';

export function walls() {
  const [x1, x2] = ROOM.x;
  const high = ROOM.top / 8;
  const logs = Array.from({ length: 8 }, (_, i) => [
    cam.face(frontal(x1, x2, i * high, (i + 1) * high, BACK), 'wood-12'),
    cam.face(
      frontal(x1, x2, (i + 0.3) * high, (i + 0.94) * high, BACK),
      i > 5 ? 'wood-2' : 'wood+4',
    ),
    cam.face(upright(x1, (i + 0.3) * high, (i + 0.9) * high, 0.6, BACK), 'soot+2'),
    cam.face(upright(x2, (i + 0.3) * high, (i + 0.9) * high, 0.6, BACK), 'wood-10'),
  ]);
  const boards = [];
  for (let x = -6; x < 6; x += 0.9)
    boards.push(cam.face(level(x, x + 0.45, 0, 0.6, BACK), 'wood-15'));
  return [
    rect(-60, -60, 1720, 1020, 'ink'),
    cam.face(level(-6, 6, 0, 0.6, BACK), 'soot+2'),
    boards,
    cam.face(upright(x1, 0, ROOM.top, 0.5, BACK), 'ink'),
    cam.face(upright(x2, 0, ROOM.top, 0.5, BACK), 'soot'),
    logs,
    cam.face(level(x1, x2, ROOM.top, 0.5, BACK), 'soot'),
    ...[-3.4, -2.2, -1, 0.2, 1.4, 2.6].map((x) =>
      cam.face(level(x, x + 0.6, ROOM.top, 0.6, BACK), 'wood-13'),
    ),
  ];
}

export function beams() {
  return [6.3, 4.5, 3.05].map((z, i) =>
    box(
      cam,
      { x: [-4, 4], y: [2.72, ROOM.top + 0.5], z: [z, z + 0.3] },
      { front: i ? 'ink' : 'wood-8', under: 'wood+2', side: 'ink' },
    ),
  );
}

const onWall = (text, fill, more) =>
  cam.face(
    pts(text).map(([x, y]) => [x, y, BACK - 0.01]),
    fill,
    more,
  );

export function window() {
  const {
    x: [x1, x2],
    y: [y1, y2],
  } = WINDOW;
  return [
    cam.face(frontal(x1 - 0.12, x2 + 0.12, y1 - 0.12, y2 + 0.12, BACK), 'bone-15'),
    cam.face(frontal(x1 - 0.12, x1, y1 - 0.12, y2 + 0.12, BACK), 'wood+10'),
    cam.face(frontal(x1, x2, y1, y2, BACK), 'night-4'),
    onWall(`${x1},${y1} ${x2},${y1} ${x2},${y1 + 0.2} ${x1},${y1 + 0.3}`, 'steel-10'),
  ];
}

export const windowBars = () => {
  const [x1, x2] = WINDOW.x;
  return [
    onWall('-0.51,1 -0.45,1 -0.45,2.1 -0.51,2.1', 'wood+8'),
    onWall(`${x1},1.6 ${x2},1.6 ${x2},1.65 ${x1},1.65`, 'wood+8'),
  ];
};

/** A grey day in the panes, and where it falls. */
export function greyDay() {
  const {
    x: [x1, x2],
    y: [y1, y2],
  } = WINDOW;
  return [
    cam.face(frontal(x1, x2, y1, y2, BACK), 'snow-10'),
    onWall(`${x1},${y2} ${x2},${y2} ${x2},${y1 + 0.5} ${x1},${y1 + 0.74}`, 'snow-15'),
    onWall(`${x1},${y1} ${x2},${y1} ${x2},${y1 + 0.24} ${x1},${y1 + 0.36}`, 'snow+10'),
    onWall('-0.9,1.3 -0.9,1.5 -0.66,1.68 -0.4,1.5 -0.4,1.28', 'steel'),
    onWall('-0.96,1.48 -0.66,1.72 -0.34,1.46 -0.34,1.52 -0.66,1.8 -0.96,1.54', 'snow'),
    windowBars(),
    solid(cam, '-1.0,0,6.6 -0.52,0,6.6 0.5,0,3 -0.6,0,3', 'snow', asLight(0.26)),
    solid(cam, '-0.44,0,6.6 0.06,0,6.6 1.9,0,3 0.72,0,3', 'snow', asLight(0.26)),
  ];
}

export function slogan() {
  const bar = (x1, x2, tone) => cam.face(frontal(x1, x2, 2.28, 2.5, BACK - 0.02), tone);
  return [
    onWall('0.4,2.08 3.3,2.14 3.3,2.7 0.4,2.64', 'black', asLight(0.5)),
    cam.face(frontal(0.42, 3.26, 2.14, 2.66, BACK - 0.02), 'red'),
    cam.face(frontal(2.0, 3.26, 2.14, 2.66, BACK - 0.02), 'deep-red'),
    bar(0.6, 0.92, 'paper'),
    bar(1.02, 1.62, 'paper'),
    bar(1.74, 1.94, 'paper'),
    bar(2.1, 2.56, 'bone'),
    bar(2.68, 3.06, 'bone'),
  ];
}

export function door() {
  const bar = (x1, x2, y1, y2, tone) => cam.face(frontal(x1, x2, y1, y2, BACK - 0.01), tone);
  return [
    bar(-3.42, -2.42, 0, 2.06, 'wood+12'),
    bar(-3.42, -3.32, 0, 2.06, 'bone-15'),
    bar(-3.32, -2.52, 0, 1.96, 'ink'),
    ...[-3.3, -3.1, -2.9, -2.7].map((x) => bar(x, x + 0.17, 0.03, 1.94, 'wood-12')),
    bar(-3.3, -2.54, 1.5, 1.6, 'wood-2'),
    bar(-3.3, -2.54, 0.4, 0.5, 'wood-2'),
    bar(-2.68, -2.6, 0.94, 1.06, 'steel+6'),
  ];
}
