/** The oil lamp on its chain, and what it lights. */
import { level } from '../../camera.mjs';
import { glow, glowTone, ring, shape } from '../../points.mjs';
import { asLight, ellipse, stamp } from '../../svg.mjs';
import { BACK, cam, LAMP, ROOM, TABLE } from './set.mjs';

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
