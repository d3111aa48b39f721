/** The dark corridor's end: walls, carpet, the tall double doors. */
import { frontal, level, upright } from '../../camera.mjs';
import { solid } from '../../points.mjs';
import { rect } from '../../svg.mjs';
import { cam, DOORS, END } from './set.mjs';

export function corridorEnd() {
  return [
    rect(-60, -60, 1720, 1020, 'black'),
    cam.face(level(-3, 3, 0, 0.8, END), 'ink'),
    cam.face(frontal(-2.6, 2.6, 0, 6, END), 'night-10'),
    cam.face(frontal(-2.6, -0, 0, 6, END), 'night-4'),
    cam.face(upright(-2.6, 0, 6, 0.8, END), 'ink'),
    cam.face(upright(2.6, 0, 6, 0.8, END), 'black'),
    ...[3.3, 4.6, 6.1].map((z) => cam.face(upright(-2.6, 0.3, 4, z, z + 0.9), 'soot-6')),
    ...[4.2, 5.8].map((z) => cam.face(upright(2.6, 0.3, 4, z, z + 1.1), 'ink+2')),
    cam.face(level(-1.15, 1.15, 0, 0.8, END), 'deep-red-12'),
    cam.face(level(-1.15, 0, 0, 0.8, END), 'deep-red-4'),
    cam.face(level(-1.15, -1.06, 0, 0.8, END), 'bone-15'),
    cam.face(level(1.06, 1.15, 0, 0.8, END), 'wood'),
  ];
}

function panel(x1, x2, y1, y2, light, dark) {
  return [
    cam.face(frontal(x1, x2, y1, y2, END), dark),
    solid(
      cam,
      `${x1},${y1},8 ${x1},${y2},8 ${x2},${y2},8 ${x2 - 0.05},${y2 - 0.05},8 ${x1 + 0.05},${y2 - 0.05},8 ${x1 + 0.05},${y1 + 0.05},8`,
      light,
    ),
  ];
}

function leaf(x1, x2, base, light, dark) {
  return [
    cam.face(frontal(x1, x2, 0.035, DOORS.high, END), base),
    panel(x1 + 0.18, x2 - 0.18, 0.25, 1.0, light, dark),
    panel(x1 + 0.18, x2 - 0.18, 1.2, 2.5, light, dark),
    panel(x1 + 0.18, x2 - 0.18, 2.68, 3.3, light, dark),
  ];
}

export function doors() {
  const {
    x: [x1, x2],
    high,
  } = DOORS;
  return [
    cam.face(frontal(x1 - 0.42, x2 + 0.42, 0, high + 0.5, END), 'steel-10'),
    cam.face(frontal(x1 - 0.42, 0, 0, high + 0.5, END), 'bone-15'),
    cam.face(frontal(x1 - 0.24, x2 + 0.24, 0, high + 0.2, END), 'night-10'),
    solid(
      cam,
      `${x1 - 0.55},4,8 ${x2 + 0.55},4,8 ${x2 + 0.55},4.22,8 ${x1 - 0.55},4.22,8`,
      'steel-12',
    ),
    solid(cam, `${x1 - 0.55},4,8 0,4,8 0,4.22,8 ${x1 - 0.55},4.22,8`, 'bone-8'),
    cam.face(frontal(x1, x2, 0, high, END), 'paper'),
    leaf(x1, -0.025, 'wood-2', 'wood+12', 'wood-12'),
  ];
}

/** The other leaf, shut or a palm's width open, and its handle. */
export function rightLeaf(gap) {
  const x1 = 0.025 + gap;
  return [
    leaf(x1, DOORS.x[1] + gap * 0.6, 'wood-14', 'wood-4', 'soot-6'),
    cam.face(frontal(x1 + 0.05, x1 + 0.11, 1.0, 1.3, END), 'bone-6'),
    cam.face(frontal(-0.135, -0.075, 1.0, 1.3, END), 'paper-4'),
  ];
}

/** What is seen of the room through the gap: green cloth, an elbow, a lamp with a paper shade. */
export function throughTheGap(gap) {
  return [
    cam.face(frontal(-0.025, 0.025 + gap, 0, DOORS.high, END), 'paper'),
    cam.face(frontal(-0.025, 0.025 + gap, 0.3, 0.98, END), 'khaki'),
    solid(
      cam,
      `0.02,0.98,8 0.11,0.98,8 ${0.025 + gap},1.5,8 ${0.025 + gap},1.7,8 0.14,1.62,8 0.05,1.12,8`,
      'ink',
    ),
    solid(cam, `0.0,2.2,8 ${0.025 + gap},2.2,8 ${0.025 + gap},2.5,8 0.08,2.5,8`, 'ochre'),
  ];
}
