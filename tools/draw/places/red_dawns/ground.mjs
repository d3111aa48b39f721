/** Sky, bridge, pavement and road, in the tones of the hour; the light that falls out of the side street. */
import { lying } from '../../planes.mjs';
import { shape, solid } from '../../points.mjs';
import { asLight, ellipse, path, rect } from '../../svg.mjs';
import { cam, HOUSE, KERB, LAMPS } from './set.mjs';

const { x, to, next } = HOUSE;

export function ground(t) {
  const floor = lying(cam, 0);
  const slabs = [];
  for (let z = 2; z < 40; z *= 1.3) slabs.push(floor(x, KERB, z, z * 1.14, t.slab));
  return [
    rect(-60, -60, 1720, 480, t.sky[0]),
    shape('-60,420 -60,300 1660,120 1660,420', t.sky[1]),
    shape('-60,420 -60,380 1660,310 1660,420', t.sky[2]),
    bridge(t),
    rect(-60, 404, 1720, 560, t.road),
    [-0.4, 0.9, 2.6, 4.2].map((at, i) => floor(at, at + 0.5 + i * 0.12, 1, 60, t.rut)),
    floor(-60, KERB, 1, 60, t.pavement),
    slabs,
    solid(cam, `-30,0,${to} -30,0,${next} ${x},0,${next} 7,0,14.4 7,0,10.2 ${x},0,${to}`, t.beam),
    floor(KERB - 0.12, KERB, 1, 60, t.kerb),
    solid(
      cam,
      `${KERB},0,1 ${KERB},0,60 ${KERB + 0.16},0,60 ${KERB + 0.3},0,1`,
      'black',
      asLight(0.5),
    ),
  ];
}

/** Far off, across the end of the street: a long low back on piers, with lamps on it. */
function bridge(t) {
  const back = (px) => 366 + ((px - 930) / 300) ** 2 * 30;
  const piers = [690, 770, 850, 930, 1010, 1090, 1170];
  return [
    path('M600 404 Q930 342 1260 404 Z', t.far),
    piers.map((px) => ellipse(px, 406, 33, 26 - Math.abs(px - 930) * 0.05, t.sky[2])),
    path('M600 398 Q930 332 1260 398 L1260 404 Q930 340 600 404 Z', 'ink'),
    piers.map((px) => [
      rect(px - 42, back(px), 5, 40, 'ink'),
      rect(px - 1.5, back(px) - 30, 3, 30, 'ink'),
      ellipse(px, back(px) - 32, 4.5, 4.5, t.kerb),
    ]),
  ];
}

/** Long shadows of the posts, all away from the side street's light. */
export const postShadows = () =>
  LAMPS.slice(0, 5).map(([px, z]) =>
    solid(
      cam,
      `${px - 0.05},0,${z} ${px + 0.08},0,${z} ${px + 6},0,${z * 0.88} ${px + 6},0,${z * 0.8}`,
      'black',
      asLight(0.42),
    ),
  );

export const corner = () =>
  solid(cam, '-4.2,0,6.6 -2.5,0,5 -1.25,0,3.2 -1.25,0,1 -4.2,0,1', 'night-15', asLight(0.72));
