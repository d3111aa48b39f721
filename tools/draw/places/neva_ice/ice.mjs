/** Sky, the far bank as one dark line, flat ice, the crack by the steps, a path of prints. */
import { shape, solid } from '../../points.mjs';
import { ellipse, polygon, rect } from '../../svg.mjs';
import { cam, QUAY, WAY } from './set.mjs';

export const sky = () => [
  rect(-60, -60, 1720, 460, 'steel+6'),
  shape('-60,360 -60,230 1660,60 1660,360', 'steel+14'),
  shape('-60,360 -60,310 1660,200 1660,360', 'snow-14'),
  shape('-60,360 -60,346 1660,296 1660,360', 'bone'),
];

export const bank = () => [
  shape('-60,360 -60,342 520,345 760,341 980,344 1240,338 1420,341 1660,335 1660,362', 'night-4'),
  shape('-60,360 -60,352 800,351 1660,346 1660,362', 'black'),
];

export function ice() {
  return [
    rect(-60, 360, 1720, 620, 'snow-8'),
    solid(cam, '-40,0,90 60,0,90 60,0,44 -40,0,30', 'steel+15'),
    solid(cam, '-8,0,26 40,0,34 40,0,24 6,0,18', 'snow-14'),
    solid(cam, '2,0,9.6 14,0,13 14,0,9 3.4,0,7.4', 'snow'),
    solid(cam, '-2,0,13 4,0,15 3,0,17.6 -3,0,16', 'snow+6'),
    shadow(),
    crack(),
  ];
}

/** The quay's long shadow, and that of the steps. */
const shadow = () => [
  solid(
    cam,
    `${QUAY.x},0,60 ${QUAY.x + 2},0,60 ${QUAY.x + 2.9},0,6.6 1.0,0,4.9 3.8,0,2 -9,0,2 -9,0,6.6`,
    'steel+4',
  ),
  solid(
    cam,
    `${QUAY.x},0,60 ${QUAY.x + 1.1},0,60 ${QUAY.x + 1.6},0,6.6 ${QUAY.x},0,6.6`,
    'steel-4',
  ),
];

const crack = () => [
  solid(
    cam,
    '-1.0,0,5.5 -0.7,0,5.62 -0.5,0,5.5 -0.1,0,5.66 0.5,0,5.5 0.1,0,5.78 -0.45,0,5.64 -0.7,0,5.8 -1.0,0,5.7',
    'black',
  ),
  solid(cam, '-0.1,0,5.66 0.5,0,5.5 0.9,0,5.56 1.6,0,5.4 0.9,0,5.62 0.5,0,5.55', 'night'),
  solid(cam, '0.1,0,5.76 0.3,0,6.3 0.22,0,6.9 0.24,0,6.3', 'night'),
];

/** Left, right, left: each print a hollow with one bright rim. */
export function prints() {
  const shapes = [];
  let foot = 1;
  for (let i = 0; i < WAY.length - 1; i++) {
    const [[x1, z1], [x2, z2]] = [WAY[i], WAY[i + 1]];
    const long = Math.hypot(x2 - x1, z2 - z1);
    const step = 0.62 + z1 * 0.03;
    for (let d = 0; d < long; d += step) {
      const share = d / long;
      if (z1 + ((z2 - z1) * d) / long > 44) continue;
      foot = -foot;
      const [x, z] = [x1 + (x2 - x1) * share + foot * 0.13, z1 + (z2 - z1) * share];
      const [px, py] = cam.at([x, 0, z]);
      const u = cam.perMetre(z);
      const flat = Math.max(0.15 * u * (1.9 / z + 0.12), 0.9);
      shapes.push([
        z < 20 ? ellipse(px + 0.02 * u, py + flat * 0.5, 0.085 * u, flat, 'snow+10') : [],
        ellipse(px, py, Math.max(0.075 * u, 1.3), flat, z < 24 ? 'night+8' : 'steel'),
      ]);
    }
  }
  return shapes;
}

/** The far figures' patch of bare ice. */
export const bare = () =>
  polygon(
    [
      [1000, 436],
      [1180, 428],
      [1260, 446],
      [1040, 462],
    ],
    'snow+8',
  );
