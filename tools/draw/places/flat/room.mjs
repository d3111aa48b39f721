/** Walls, a heavy curtain, a sideboard, a door ajar, and coats on one hook. */
import { box, frontal, level } from '../../camera.mjs';
import { halfRing, pts, ring, solid } from '../../points.mjs';
import { asLight, ellipse, rect, stamp } from '../../svg.mjs';
import { BACK, cam } from './set.mjs';

const onWall = (text, fill, more) =>
  cam.face(
    pts(text).map(([x, y]) => [x, y, BACK]),
    fill,
    more,
  );

export function walls() {
  const stripes = [];
  for (let x = -5; x < 5; x += 0.8)
    stripes.push(cam.face(frontal(x, x + 0.4, 0.9, 4, BACK), 'wood+2'));
  return [
    rect(-60, -60, 1720, 1020, 'ink'),
    cam.face(level(-6, 6, 0, 0.8, BACK), 'soot'),
    cam.face(ring([0, 0.001, 5.1], 2.5, 1.9), 'deep-red-10'),
    cam.face(halfRing([0, 0.002, 5.1], 2.5, 1.9, -1), 'deep-red-14'),
    cam.face(ring([0, 0.003, 5.1], 2.2, 1.66), 'deep-red'),
    cam.face(frontal(-6, 6, 0, 4, BACK), 'wood-6'),
    stripes,
    cam.face(frontal(-6, 6, 0, 0.9, BACK), 'wood-15'),
    cam.face(frontal(-6, 6, 0.9, 0.96, BACK), 'bone-15'),
  ];
}

export function curtain() {
  const folds = [0, 1, 2, 3, 4].map((i) => {
    const x = 0.5 + i * 0.28;
    return onWall(
      `${x},3.4 ${x + 0.15},3.4 ${x + 0.13},0.16 ${x + 0.02},0.16`,
      i % 2 ? 'red-4' : 'red-10',
    );
  });
  return [
    onWall('0.42,3.4 1.95,3.4 1.95,0.14 0.42,0.14', 'deep-red-6'),
    folds,
    onWall('0.3,2.92 2.1,2.92 2.1,3.0 0.3,3.0', 'bone-15'),
  ];
}

export function door() {
  return [
    cam.face(frontal(2.2, 3.3, 0, 2.55, BACK), 'bone-15'),
    cam.face(frontal(2.32, 3.18, 0, 2.45, BACK), 'black'),
    cam.face(frontal(2.32, 2.5, 0, 2.45, BACK), 'ochre'),
    solid(cam, '3.18,0,7.4 3.18,2.45,7.4 2.62,2.45,6.7 2.62,0,6.7', 'wood+10'),
    solid(cam, '3.1,1.4,7.3 3.1,2.3,7.3 2.7,2.3,6.8 2.7,1.4,6.8', 'wood-4'),
    solid(cam, '2.32,0,7.4 2.5,0,7.4 2.2,0,6.0 1.8,0,6.0', 'ochre', asLight(0.3)),
  ];
}

export function sideboard() {
  const [x, y] = cam.at([-0.9, 1.12, 6.8]);
  return [
    box(
      cam,
      { x: [-1.5, 0.2], y: [0.1, 1.1], z: [6.8, 7.3] },
      { front: 'wood+6', side: 'ink', top: 'wood+15' },
    ),
    cam.face(frontal(-1.42, -0.7, 0.2, 1.0, 6.8), 'wood-4'),
    cam.face(frontal(-0.6, 0.12, 0.2, 1.0, 6.8), 'wood-8'),
    stamp('M-34 0 Q-40 -34 -18 -44 L-18 -54 L18 -54 L18 -44 Q40 -34 34 0 Z', { x, y }, 'bone-4'),
    stamp('M2 0 L2 -54 L18 -54 L18 -44 Q40 -34 34 0 Z', { x, y }, 'wood+12'),
    stamp('M-10 -54 L-8 -70 L8 -70 L10 -54 Z', { x, y }, 'bone-12'),
    ellipse(x + 60, y - 3, 22, 6, 'paper-4'),
  ];
}

const COAT =
  'M-14 0 L14 0 Q60 12 70 58 L92 208 L64 216 L50 120 L56 300 L-56 300 L-50 120 L-64 216 L-92 208 L-70 58 Q-60 12 -14 0 Z';
const COAT_SHADE = 'M4 0 L14 0 Q60 12 70 58 L92 208 L64 216 L50 120 L56 300 L-2 300 L8 120 Z';

/** All coats hang on one hook, one over another, and a cap on top. */
export function coats() {
  const [x, y] = cam.at([-2.3, 2.3, BACK - 0.1]);
  const coat = (dx, dy, scale, light, dark) => {
    const at = { x: x + dx, y: y + dy, scale };
    return [stamp(COAT, at, light), stamp(COAT_SHADE, at, dark)];
  };
  return [
    stamp('M40 20 L150 130 L170 360 L60 380 Z', { x, y }, 'black', asLight(0.5)),
    coat(-58, 38, 1.02, 'soot+8', 'ink'),
    coat(60, 46, 1.04, 'wood+10', 'black'),
    coat(-22, 64, 0.94, 'bone-12', 'wood+6'),
    coat(26, 18, 1.0, 'khaki+8', 'soot'),
    stamp('M-44 14 Q-44 -24 0 -26 Q44 -24 44 14 L62 24 L-40 24 Z', { x, y }, 'black'),
    stamp('M-44 14 Q-44 -24 0 -26 L6 -26 Q-22 -14 -24 18 Z', { x, y }, 'bone-15'),
    stamp('M-6 -22 L6 -22 L6 -50 L-6 -50 Z', { x, y }, 'bone'),
  ];
}
