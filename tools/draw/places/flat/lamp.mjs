/** The huge fringed lamp over the table, and its light. */
import { frontal } from '../../camera.mjs';
import { glow, glowTone, ring, shape } from '../../points.mjs';
import { asLight, stamp } from '../../svg.mjs';
import { cam, LAMP, TABLE } from './set.mjs';

const [tx, top, tz] = TABLE.at;

export function lamp() {
  const [x, y] = cam.at(LAMP);
  const at = { x, y, scale: 1 };
  const fringe = Array.from({ length: 19 }, (_, i) => {
    const fx = -132 + i * 14.6;
    return stamp(
      `M${fx} 0 L${fx + 8} 0 L${fx + 6} 26 L${fx + 2} 26 Z`,
      at,
      i < 7 ? 'bone-6' : 'wood+8',
    );
  });
  return [
    cam.face(frontal(LAMP[0] - 0.01, LAMP[0] + 0.01, LAMP[1], 4, LAMP[2]), 'black'),
    stamp('M-134 0 A134 22 0 0 1 134 0 A134 22 0 0 1 -134 0 Z', at, 'paper-4'),
    fringe,
    stamp('M-138 2 Q-120 -90 -26 -118 L26 -118 Q120 -90 138 2 Q0 -24 -138 2 Z', at, 'red-6'),
    stamp('M-138 2 Q-120 -90 -26 -118 L-4 -118 Q-62 -70 -60 -8 Q-104 -6 -138 2 Z', at, 'red+12'),
    stamp('M60 -8 Q64 -70 10 -118 L26 -118 Q120 -90 138 2 Q104 -6 60 -8 Z', at, 'deep-red-6'),
  ];
}

export const lampTone = () => glowTone('lamp', cam.at(LAMP), 420, 0.55);

export function lampLight() {
  const [x, y] = cam.at(LAMP);
  return [
    shape(
      `${x - 130},${y + 6} ${x + 130},${y + 6} ${x + 560},760 ${x - 560},760`,
      'paper',
      asLight(0.09),
    ),
    cam.face(
      ring([tx, top + 0.005, tz], TABLE.radius * 0.72, TABLE.radius * 0.72),
      'paper+10',
      asLight(0.5),
    ),
    glow('lamp', [x, y + 10], 420),
  ];
}
