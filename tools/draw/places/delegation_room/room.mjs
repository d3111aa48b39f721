/** The dark room: walls, the window over snowy roofs, the doorway with a dim passage behind it. */
import { frontal, level, upright } from '../../camera.mjs';
import { pts, solid } from '../../points.mjs';
import { asLight, rect } from '../../svg.mjs';
import { BACK, cam, DOOR, ROOM, WINDOW } from './set.mjs';

export function walls() {
  const [x1, x2] = ROOM.x;
  return [
    rect(-60, -60, 1720, 1020, 'black'),
    cam.face(level(x1, x2, 0, 0.8, BACK), 'ink+3'),
    ...[-3.6, -2.4, -1.2, 0, 1.2].map((x) => cam.face(level(x, x + 0.6, 0, 0.8, BACK), 'soot-2')),
    cam.face(level(x1, x2, ROOM.top, 0.8, BACK), 'black'),
    cam.face(frontal(x1, x2, 0, ROOM.top, BACK), 'night+4'),
    cam.face(frontal(x1, x2, 0, 1.05, BACK), 'night-10'),
    cam.face(upright(x1, 0, ROOM.top, 0.8, BACK), 'night-14'),
    cam.face(upright(x2, 0, ROOM.top, 0.8, BACK), 'night-8'),
    cam.face(frontal(x1, x2, 0, 0.14, BACK), 'black'),
  ];
}

export function window() {
  const {
    x: [x1, x2],
    y: [y1, y2],
  } = WINDOW;
  const at = (text) => pts(text).map(([x, y]) => [x1 + x, y1 + y, BACK]);
  return [
    cam.face(frontal(x1 - 0.16, x2 + 0.16, y1 - 0.14, y2 + 0.14, BACK), 'steel-4'),
    cam.face(frontal(x1, x2, y1, y2, BACK), 'steel+10'),
    cam.face(at('0,1.8 1.4,1.8 1.4,0.9 0,1.3'), 'steel-4'),
    cam.face(at('0,0 0,0.55 0.32,0.86 0.62,0.55 0.62,0'), 'night-10'),
    cam.face(at('0,0.55 0.32,0.86 0.62,0.55 0.62,0.64 0.32,0.97 0,0.68'), 'snow-6'),
    cam.face(at('0.62,0 0.62,0.3 1.02,0.62 1.4,0.32 1.4,0'), 'ink'),
    cam.face(at('0.62,0.3 1.02,0.62 1.4,0.32 1.4,0.42 1.02,0.74 0.62,0.4'), 'snow-12'),
    cam.face(at('0.92,0.14 1.04,0.14 1.04,0.32 0.92,0.32'), 'ochre-8'),
    cam.face(frontal(x1 + 0.66, x1 + 0.73, y1, y2, BACK), 'steel-12'),
    cam.face(frontal(x1, x2, y1 + 1.2, y1 + 1.27, BACK), 'steel-12'),
    cam.face(frontal(x1 - 0.24, x2 + 0.24, y1 - 0.24, y1 - 0.14, BACK), 'steel+4'),
    cam.face(at('-0.3,2 0.34,2 0.12,0.4 -0.3,-0.2'), 'deep-red-15'),
    cam.face(at('-0.3,2 0.02,2 -0.1,0.5 -0.3,-0.2'), 'deep-red-4'),
  ];
}

export function moonlight() {
  return [
    solid(cam, '-2.5,0,5.6 -1.9,0,5.6 -0.9,0,2.6 -1.9,0,2.6', 'snow', asLight(0.34)),
    solid(cam, '-1.82,0,5.6 -1.3,0,5.6 0.2,0,2.6 -0.75,0,2.6', 'snow', asLight(0.34)),
  ];
}

export function doorway() {
  const {
    x: [x1, x2],
    high,
  } = DOOR;
  return [
    cam.face(frontal(x1 - 0.12, x2 + 0.12, 0, high + 0.14, BACK), 'steel-8'),
    cam.face(frontal(x1, x2, 0, high, BACK), 'wood+8'),
    cam.face(frontal(x1, x1 + 0.34, 0, high, BACK), 'wood-8'),
    solid(cam, `${x2},0,6.2 ${x2},${high},6.2 2.4,${high},5.5 2.4,0,5.5`, 'steel-15'),
    solid(cam, `2.06,0.95,6.05 2.06,1.02,6.05 2.15,1.02,5.95 2.15,0.95,5.95`, 'bone-10'),
    solid(cam, `${x1 + 0.1},0,6.2 ${x2},0,6.2 2.1,0,4.6 1.1,0,4.6`, 'wood+10', asLight(0.5)),
  ];
}
