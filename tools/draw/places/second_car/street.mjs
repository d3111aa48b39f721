/** What the windscreen holds: a bridge with lamps on both sides, at dusk the first car far ahead. */
import { lying, sideOn } from '../../planes.mjs';
import { glow, glowTone, ring, shape, solid } from '../../points.mjs';
import { carBlock, globeOf, lampPost } from '../../street.mjs';
import { asLight, ellipse, rect } from '../../svg.mjs';
import { cam, HALF, LAMP_HIGH, LAMPS } from './set.mjs';

export const DUSK = {
  hasCar: true,
  sky: ['steel-8', 'steel+4', 'deep-red+8', 'red'],
  bank: 'ink',
  river: 'steel+2',
  road: 'night',
  rut: 'night-12',
  walk: 'steel-4',
  rail: 'black',
};
/** The first car drives no more. */
export const NIGHT = {
  hasCar: false,
  sky: ['black', 'ink', 'night-6', 'night'],
  bank: 'black',
  river: 'night-8',
  road: 'ink',
  rut: 'black',
  walk: 'night',
  rail: 'black',
};

export function street(t) {
  const floor = lying(cam, 0);
  return [
    rect(-60, -60, 1720, 440, t.sky[0]),
    shape('-60,350 -60,250 1660,170 1660,350', t.sky[1]),
    shape('-60,350 -60,318 1660,284 1660,350', t.sky[2]),
    shape('-60,350 -60,336 1660,322 1660,350', t.sky[3]),
    rect(-60, 344, 1720, 300, t.river),
    shape(
      '-60,346 -60,326 340,324 380,332 560,330 640,336 980,334 1040,326 1300,328 1320,320 1660,322 1660,346',
      t.bank,
    ),
    floor(-HALF - 1.3, HALF + 1.3, 1, 90, t.walk),
    floor(-HALF + 0.3, HALF - 0.3, 1, 90, t.road),
    [-1.9, -0.75, 0.4, 1.55].map((x) => floor(x, x + 0.34, 1, 90, t.rut)),
    [-1, 1].map((s) => rail(s * (HALF + 0.6), t)),
    t.hasCar ? car() : [],
  ];
}

function rail(x, t) {
  const side = sideOn(cam, x);
  const posts = [];
  for (let z = 2.4; z < 60; z *= 1.12) posts.push(side(z, z * 1.025, 0, 0.95, t.rail));
  return [side(1, 90, 0.9, 1.02, t.rail), side(1, 90, 0.08, 0.16, t.rail), posts];
}

const BLOCK = {
  front: 'ink',
  side: 'black',
  top: 'steel-12',
  glass: 'steel',
  edge: 'steel',
  lamp: 'red+8',
};
const car = () => [
  solid(cam, '-1.5,0,14 0.1,0,14 2.2,0,13 0.4,0,12.2', 'black', asLight(0.5)),
  carBlock(cam, { x: -0.7, z: 13.5, long: 4 }, BLOCK, [-1]),
];

const tones = { post: ['steel-6', 'black'], globe: ['paper', 'bone-10'] };
const places = LAMPS.flatMap((z) => [
  [-HALF, z],
  [HALF, z],
]);
const reach = (z) => 0.9 * cam.perMetre(z) + 10;

export const lampTones = () =>
  places.map((at, i) => glowTone(`lamp${i}`, globeOf(cam, at, LAMP_HIGH), reach(at[1]), 0.8));

export const lamps = () =>
  places.toReversed().map((at, back) => {
    const [px, py] = globeOf(cam, at, LAMP_HIGH);
    const r = 0.2 * cam.perMetre(at[1]);
    return [
      cam.face(ring([at[0], 0.002, at[1]], 1.8, 1.2), 'ochre', asLight(0.26)),
      lampPost(cam, at, LAMP_HIGH, tones),
      glow(`lamp${places.length - 1 - back}`, [px, py], reach(at[1])),
      ellipse(px, py, r * 0.9, r, 'paper+8'),
    ];
  });

/** At night our own headlights lie on the road. */
export const headlights = () => [
  solid(cam, '-2.6,0,9.5 2.6,0,9.5 1.2,0,2 -1.2,0,2', 'paper', asLight(0.14)),
  solid(cam, '-1.4,0,12 1.6,0,12 0.7,0,2 -0.7,0,2', 'paper', asLight(0.16)),
];
