/** The hall of the district house: a wall cut in two by a red wedge, a stage, a door. */
import { box, frontal, level, upright } from '../../camera.mjs';
import { pts, shape, solid } from '../../points.mjs';
import { asLight, ellipse, rect, stamp } from '../../svg.mjs';
import { BACK, cam, STAGE } from './set.mjs';

const onWall = (text, fill, more) =>
  cam.face(
    pts(text).map(([x, y]) => [x, y, BACK]),
    fill,
    more,
  );

export function walls() {
  const boards = [];
  for (let x = -6; x < 8; x += 1.2)
    boards.push(cam.face(level(x, x + 0.6, 0, 0.8, STAGE.z), 'soot+6'));
  return [
    rect(-60, -60, 1720, 1020, 'ink'),
    cam.face(level(-8, 8, 0, 0.6, BACK), 'soot'),
    boards,
    cam.face(frontal(-9, 9, 0, 8, BACK), 'steel-8'),
    cam.face(frontal(-9, 9, 0, 1.6, BACK), 'night-4'),
    cam.face(upright(-3.9, 0, 8, 0.6, BACK), 'night-6'),
    cam.face(upright(-3.9, 0, 1.6, 0.6, BACK), 'black'),
  ];
}

export function wedge() {
  const [cx, cy] = cam.at([1.0, 3.25, BACK]);
  return [
    onWall('-1.6,8 6,8 6,0.9 2.9,0.9', 'deep-red-6'),
    onWall('-0.5,8 2.4,8 3.1,1.2 2.7,0.9', 'red-6'),
    onWall('-1.6,8 -0.5,8 2.7,0.9 2.4,0.9', 'paper-8'),
    ellipse(cx - 96, cy - 10, 104, 104, 'paper'),
    stamp('M0 -104 A104 104 0 0 1 0 104 Z', { x: cx - 96, y: cy - 10 }, 'ink'),
    stamp('M0 -72 A42 56 0 0 0 0 40 Z', { x: cx - 96, y: cy - 10 }, 'bone-8'),
    stamp('M0 -72 A42 56 0 0 1 0 40 Z', { x: cx - 96, y: cy - 10 }, 'deep-red'),
    stamp('M0 34 Q-62 42 -76 70 A104 104 0 0 0 0 104 Z', { x: cx - 96, y: cy - 10 }, 'khaki-8'),
    stamp('M0 34 Q62 42 76 70 A104 104 0 0 1 0 104 Z', { x: cx - 96, y: cy - 10 }, 'soot'),
  ];
}

export function door() {
  return [
    solid(cam, '-3.9,0,8.4 -3.9,2.5,8.4 -3.9,2.5,7.1 -3.9,0,7.1', 'steel-12'),
    cam.face(frontal(-3.3, -2.2, 0, 2.6, BACK), 'bone-15'),
    cam.face(frontal(-3.18, -2.32, 0, 2.48, BACK), 'ink'),
    cam.face(frontal(-2.75, -2.32, 0, 2.48, BACK), 'soot+4'),
    cam.face(frontal(-2.84, -2.78, 1.1, 1.3, BACK), 'bone-6'),
  ];
}

export function stage() {
  const { x, z, high } = STAGE;
  return [
    box(cam, { x, y: [0, high], z: [z, BACK] }, { front: 'wood-8', side: 'ink', top: 'wood+10' }),
    ...[-1.1, -0.1, 0.9, 1.9, 2.9].map((at) =>
      cam.face(frontal(at, at + 0.5, 0.08, high - 0.1, z), 'wood-14'),
    ),
    cam.face(frontal(x[0], x[1], high - 0.07, high, z), 'wood+15'),
    ...[0, 1, 2].map((i) =>
      box(
        cam,
        { x: [-2.6 + i * 0.3, -1.7], y: [0, 0.3 + i * 0.3], z: [7.9 + i * 0.2, 9] },
        { front: 'wood-6', side: 'ink', top: 'wood+8' },
      ),
    ),
    shape('-60,640 1660,640 1660,668 -60,668', 'black', asLight(0.34)),
  ];
}
