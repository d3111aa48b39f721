/** The compartment: panelled walls, the window's frame, lower berths, the curtains. */
import { box, frontal, level, upright } from '../../camera.mjs';
import { pts, shape, solid } from '../../points.mjs';
import { asLight } from '../../svg.mjs';
import { BACK, cam, ROOM, WINDOW } from './set.mjs';

export function walls() {
  const [x1, x2] = ROOM.x;
  const { x, y } = WINDOW;
  const slats = (at, tone) =>
    [1.9, 2.5, 3.1, 3.7, 4.3].map((z) => cam.face(upright(at, 0.9, 1.6, z, z + 0.28), tone));
  return [
    cam.face(level(x1, x2, 0, 0.5, BACK), 'ink'),
    cam.face(level(-0.5, 0.5, 0, 0.9, BACK), 'wood-12'),
    cam.face(level(x1, x2, ROOM.top, 0.9, BACK), 'wood-15'),
    ...[2.2, 3.2, 4.1].map((z) => cam.face(level(x1, x2, ROOM.top, z, z + 0.4), 'soot')),
    cam.face(upright(x1, 0, ROOM.top, 0.5, BACK + 0.02), 'night+6'),
    cam.face(upright(x2, 0, ROOM.top, 0.5, BACK + 0.02), 'wood+8'),
    slats(x1, 'night-4'),
    slats(x2, 'wood-2'),
    wallRound(x, y),
  ];
}

/** The end wall, with a hole where the window is. */
function wallRound([x1, x2], [y1, y2]) {
  const [left, right] = ROOM.x;
  return [
    cam.face(frontal(left - 0.02, x1, 0, ROOM.top + 0.02, BACK), 'steel-8'),
    cam.face(frontal(x2, right + 0.02, 0, ROOM.top + 0.02, BACK), 'wood+14'),
    cam.face(frontal(x1 - 0.02, x2 + 0.02, -0.02, y1, BACK), 'wood+2'),
    cam.face(frontal(x1 - 0.02, x2 + 0.02, y2, ROOM.top + 0.02, BACK), 'wood-6'),
  ];
}

export function frame() {
  const {
    x: [x1, x2],
    y: [y1, y2],
  } = WINDOW;
  const bar = (a, b, c, d, tone) => cam.face(frontal(a, b, c, d, BACK), tone);
  const cloth = (text, fill) =>
    cam.face(
      pts(text).map(([x, y]) => [x, y, BACK - 0.04]),
      fill,
    );
  return [
    bar(x1 - 0.09, x1, y1 - 0.09, y2 + 0.09, 'bone-15'),
    bar(x2, x2 + 0.09, y1 - 0.09, y2 + 0.09, 'wood+15'),
    bar(x1, x2, y2, y2 + 0.09, 'bone-15'),
    bar(x1, x2, y1 - 0.09, y1, 'bone-8'),
    bar(-0.02, 0.02, y1, y2, 'wood-6'),
    bar(x1, x2, y1 + 0.88, y1 + 0.91, 'wood-6'),
    cam.face(
      pts('0.1,1 0.24,1 0.66,2.1 0.5,2.1').map(([x, y]) => [x, y, BACK]),
      'snow',
      asLight(0.14),
    ),
    cloth('-1.12,2.42 -0.62,2.42 -0.82,1.6 -0.9,1.34 -1.12,1.2', 'deep-red'),
    cloth('-1.12,2.42 -0.92,2.42 -1.0,1.6 -1.12,1.2', 'red-6'),
    cloth('1.12,2.42 0.66,2.42 0.82,1.6 0.92,1.34 1.12,1.2', 'deep-red-8'),
    cloth('1.12,2.42 0.98,2.42 1.02,1.6 1.12,1.2', 'soot'),
    bar(-1.2, 1.2, 2.4, 2.46, 'bone-12'),
  ];
}

/** The wall under the window: whoever stands outside is cut by it. */
export const underWindow = () => [
  cam.face(frontal(-0.68, 0.68, -0.02, WINDOW.y[0] - 0.09, BACK), 'wood+2'),
  cam.face(frontal(-0.68, 0.68, WINDOW.y[0] - 0.09, WINDOW.y[0], BACK), 'bone-8'),
];

/** The dark above the upper berths. */
export const aboveBerths = () => [
  shape('-60,-60 430,-60 560,74 548,128 400,104 -60,214', 'black'),
  shape('1660,-60 1130,-60 1020,74 1034,128 1180,104 1660,214', 'black'),
];

export function berths() {
  const berth = (x1, x2, light, dark, top) => [
    box(cam, { x: [x1, x2], y: [0.12, 0.5], z: [2.0, BACK] }, { front: dark, side: dark, top }),
    ...[2.6, 3.3, 4].map((z) => cam.face(level(x1, x2, 0.502, z, z + 0.05), dark)),
    solid(cam, `${x1},0.5,4.66 ${x2},0.5,4.66 ${x2},1.2,4.66 ${x1},1.2,4.66`, light),
    solid(
      cam,
      `${x1 + 0.2},0.94,4.64 ${x2 - 0.2},0.94,4.64 ${x2 - 0.2},1.22,4.64 ${x1 + 0.2},1.22,4.64`,
      'bone-4',
    ),
  ];
  return [
    berth(-1.5, -0.62, 'steel-4', 'night-4', 'steel+10'),
    berth(0.62, 1.5, 'deep-red+2', 'deep-red-14', 'deep-red'),
    solid(cam, '-0.62,0,2 -0.62,0,4.7 -0.2,0,4.7 -0.1,0,2', 'black', asLight(0.5)),
  ];
}
