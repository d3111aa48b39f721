/** The stove with its pipe across the ceiling, the table under red cloth, the benches, the lamp on its chain. */
import { box, frontal, level } from '../../camera.mjs';
import { glow, glowTone, ring, shape, solid } from '../../points.mjs';
import { asLight, band, ellipse, rect, stamp } from '../../svg.mjs';
import { pile, sheet } from '../../things.mjs';
import { BACK, cam, LAMP, ROOM, STOVE, TABLE } from './set.mjs';

export function stove() {
  const [x, y] = cam.at([STOVE.x, 0, STOVE.z]);
  const at = { x, y, scale: 2.1 };
  const pipe = [
    [x, y - 170],
    cam.at([STOVE.x, 2.3, STOVE.z]),
    cam.at([0.1, 2.62, 5.4]),
    cam.at([3.7, 2.62, 3.6]),
  ];
  return [
    shape(
      `${x - 76},${y} ${x + 76},${y} ${x - 60},${y + 60} ${x - 260},${y + 60}`,
      'black',
      asLight(0.5),
    ),
    band(pipe, 44, 'black'),
    band(
      pipe.map(([px, py]) => [px + 8, py + 9]),
      13,
      'steel',
    ),
    stamp('M-36 0 L-30 -14 L-22 -14 L-26 0 Z', at, 'black'),
    stamp('M26 0 L22 -14 L30 -14 L36 0 Z', at, 'black'),
    stamp('M-38 -12 L-40 -80 L40 -80 L38 -12 Z', at, 'ink'),
    stamp('M8 -12 L9 -80 L40 -80 L38 -12 Z', at, 'steel-8'),
    stamp('M-45 -80 L45 -80 L40 -90 L-40 -90 Z', at, 'black'),
    stamp('M-22 -58 L14 -58 L14 -28 L-22 -28 Z', at, 'black'),
    stamp('M-18 -54 L10 -54 L10 -32 L-18 -32 Z', at, 'ochre'),
    stamp('M-18 -32 L-18 -40 Q-4 -54 10 -38 L10 -32 Z', at, 'paper'),
    ...[-12, -5, 2].map((dx) =>
      stamp(`M${dx} -56 L${dx + 3} -56 L${dx + 3} -30 L${dx} -30 Z`, at, 'black'),
    ),
    rect(x + 96, y - 26, 40, 28, 'wood+12'),
    rect(x + 116, y - 26, 20, 28, 'wood-4'),
  ];
}

export function table() {
  const { x, z, top } = TABLE;
  return [
    solid(cam, '0.5,0,6.3 2.75,0,6.3 3.9,0,4.4 1.0,0,4.4', 'black', asLight(0.5)),
    box(cam, { x, y: [0.14, top], z }, { front: 'deep-red', side: 'deep-red-12', top: 'red+6' }),
    solid(cam, `${x[0]},0.14,5.7 ${x[0]},0.95,5.7 1.5,0.95,5.7 1.2,0.14,5.7`, 'red-6'),
    ...[0.9, 1.7, 2.1, 2.5].map((fx) =>
      solid(cam, `${fx},0.9,5.7 ${fx + 0.1},0.14,5.7 ${fx - 0.08},0.14,5.7`, 'deep-red-12'),
    ),
    sheet(cam, [1.5, top + 0.004, 5.95], 'paper', { width: 0.42, length: 0.5, turn: 0.1 }),
    sheet(cam, [2.0, top + 0.004, 6.0], 'bone', { width: 0.42, length: 0.5, turn: -0.14 }),
    pile(
      cam,
      [2.35, top, 5.85],
      { height: 0.09, width: 0.3 },
      { front: 'bone-8', side: 'bone-15', top: 'paper' },
    ),
    cam.face(frontal(0.78, 0.9, top, top + 0.22, 5.9), 'steel'),
    cam.face(frontal(0.78, 0.83, top, top + 0.22, 5.9), 'snow-8'),
  ];
}

export function benches() {
  return [4.9, 4.2].map((z, i) => [
    solid(cam, `-2.1,0,${z} 2.6,0,${z} 2.9,0,${z - 0.5} -2.3,0,${z - 0.5}`, 'black', asLight(0.5)),
    box(
      cam,
      { x: [-2.2 + i * 0.3, 2.5], y: [0.4, 0.46], z: [z, z + 0.3] },
      { front: 'wood-4', side: 'ink', top: 'wood+12' },
    ),
    ...[-1.9, 0.1, 2.2].map((x) => cam.face(frontal(x, x + 0.08, 0, 0.4, z), 'ink')),
  ]);
}

export function lamp() {
  const [x, y] = cam.at(LAMP);
  const top = cam.at([LAMP[0], ROOM.top, LAMP[2]])[1];
  const links = [];
  for (let at = top - 8; at < y - 96; at += 13)
    links.push(stamp('M-4 0 L0 -7 L4 0 L0 7 Z', { x, y: at + 6 }, 'bone-15'));
  const at = { x, y };
  return [
    links,
    stamp('M-78 -44 A78 10 0 0 1 78 -44 A78 10 0 0 1 -78 -44 Z', at, 'bone-10'),
    stamp('M-78 -46 L-20 -96 L20 -96 L78 -46 Q0 -34 -78 -46 Z', at, 'ink'),
    stamp('M-78 -46 L-20 -96 L-4 -96 L-26 -37 Q-58 -40 -78 -46 Z', at, 'steel+6'),
    stamp('M-11 -46 Q-22 -28 -11 -12 L11 -12 Q22 -28 11 -46 Z', at, 'bone-12'),
    stamp('M-24 4 Q-24 -12 0 -12 Q24 -12 24 4 Q14 18 0 18 Q-14 18 -24 4 Z', at, 'steel'),
    stamp('M2 -12 Q24 -12 24 4 Q14 18 2 18 Z', at, 'night'),
  ];
}

export const lampTone = () =>
  glowTone('lamp', cam.at([LAMP[0], LAMP[1] + 0.1, LAMP[2]]), 340, 0.75);

export function lampLight() {
  const [x, y] = cam.at([LAMP[0], LAMP[1] + 0.1, LAMP[2]]);
  const [, wall] = cam.at([0, 1.9, BACK]);
  return [
    shape(
      `${x - 74},${y - 20} ${x + 74},${y - 20} ${x + 520},700 ${x - 520},700`,
      'ochre',
      asLight(0.13),
    ),
    shape(
      `${x - 330},${wall} ${x + 330},${wall} ${x + 420},622 ${x - 420},622`,
      'ochre',
      asLight(0.1),
    ),
    cam.face(ring([LAMP[0], 0, LAMP[2]], 2.2, 1.3), 'ochre', asLight(0.2)),
    cam.face(
      level(TABLE.x[0], TABLE.x[1], TABLE.top + 0.003, TABLE.z[0], TABLE.z[1]),
      'ochre',
      asLight(0.26),
    ),
    glow('lamp', [x, y], 340),
    stamp('M-11 -22 Q-22 -4 -11 12 L11 12 Q22 -4 11 -22 Z', { x, y }, 'ochre+10'),
    stamp('M0 -18 Q-9 -2 0 10 Q9 -2 0 -18 Z', { x, y }, 'paper+8'),
    ellipse(x, y - 19, 70, 8, 'paper'),
  ];
}
