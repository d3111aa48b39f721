/** The street as a band: sky, far houses, lamp-posts that run away, pavement and road before the house. */
import { lying, sideOn } from '../../planes.mjs';
import { shape, solid } from '../../points.mjs';
import { globeOf, lampPost } from '../../street.mjs';
import { asLight, ellipse, rect } from '../../svg.mjs';
import { glow, glowTone, ring } from '../../points.mjs';
import { cam, CORNER, FRONT, LAMP, POSTS } from './set.mjs';

export function ground() {
  const floor = lying(cam, 0);
  return [
    rect(-60, -60, 1720, 500, 'steel+8'),
    shape('900,416 900,250 1660,120 1660,416', 'bone-12'),
    shape('900,416 900,370 1660,330 1660,416', 'paper-6'),
    sideOn(cam, 7.5)(16, 60, 0, 9, 'steel-8'),
    sideOn(cam, 7.5)(9, 15, 0, 12, 'night'),
    [10, 12, 13.6].map((z) => sideOn(cam, 7.5)(z, z + 0.9, 4.2, 6.6, 'ink')),
    solid(cam, '-0.42,0,60 -0.42,5,60 2.4,5,60 2.4,3,60 7,3,60 7,0,60', 'steel-2'),
    rect(-60, 416, 1720, 560, 'wood-6'),
    floor(-40, 40, 0.6, 5.15, 'soot'),
    [1.75, 2.35, 3.15, 4.1].map((z) => floor(-40, 40, z, z * 1.07, 'ink')),
    [2.0, 2.75].map((z) => floor(-40, 40, z, z + 0.05, 'steel')),
    floor(-40, 1.75, 5.15, FRONT, 'bone-15'),
    floor(CORNER, 1.75, FRONT, 60, 'bone-15'),
    floor(CORNER, 0.35, FRONT, 60, 'wood+10'),
    floor(-40, 1.75, 5.02, 5.15, 'bone-8'),
    floor(1.62, 1.75, 5.15, 60, 'bone-8'),
    [-7, -5.6, -4.2, -2.8, -1.4].map((x) => floor(x, x + 0.04, 5.15, FRONT, 'wood')),
  ];
}

export const posts = () =>
  POSTS.toReversed().map((at) =>
    lampPost(cam, at, 3.7, { post: ['steel-8', 'black'], globe: ['snow-10', 'steel-2'] }),
  );

/** Autumn: the low sun leaves one slanted band across the door; leaves lie where they fell. */
export const autumn = () => [
  solid(cam, `-9,0,7.19 -9,6,7.19 -4.4,6,7.19 -3.0,0,7.19`, 'black', asLight(0.5)),
  solid(cam, `-2.0,6,7.19 ${CORNER},6,7.19 ${CORNER},2.2,7.19`, 'black', asLight(0.42)),
  solid(cam, `-9,0,7.2 -3.0,0,7.2 -1.4,0,5.15 -9,0,5.15`, 'black', asLight(0.5)),
  solid(cam, `-3.0,0,7.2 -0.42,0,7.2 1.2,0,5.15 -1.4,0,5.15`, 'paper', asLight(0.3)),
  solid(cam, `-1.4,0,5.02 1.2,0,5.02 4.4,0,1 1.7,0,1`, 'paper', asLight(0.1)),
  [
    [-2.9, 5.5],
    [-1.2, 5.35],
    [-0.6, 5.9],
    [0.3, 5.5],
    [-0.2, 4.6],
    [0.6, 4.1],
    [-1.9, 4.5],
    [1.2, 5.2],
    [0.3, 7.6],
  ].map(([x, z], i) =>
    solid(
      cam,
      `${x},0.01,${z} ${x + 0.1},0.01,${z + 0.09} ${x + 0.18},0.01,${z - 0.02} ${x + 0.06},0.01,${z - 0.1}`,
      i % 3 ? 'wood+15' : 'bone',
    ),
  ),
];

const HEAD = () => cam.at(LAMP);
export const lampTones = () => [
  glowTone('lamp', HEAD(), 340, 0.85),
  ...POSTS.map((at, i) => glowTone(`post${i}`, globeOf(cam, at, 3.7), 60 - i * 9, 0.8)),
];

export function lampLit() {
  const [x, y] = HEAD();
  return [
    solid(
      cam,
      `-3.12,2.6,6.7 -5.2,0,${FRONT} -0.6,0,${FRONT} -0.9,0.4,${FRONT}`,
      'ochre',
      asLight(0.16),
    ),
    solid(
      cam,
      `-3.12,2.6,6.7 -2.84,3.4,7.19 -1.74,3.2,7.19 -0.98,1.9,7.19 -0.9,0,7.19 -2.9,0,7.19`,
      'paper',
      asLight(0.16),
    ),
    cam.face(ring([-2.2, 0.003, 6.2], 2.2, 0.9), 'ochre', asLight(0.34)),
    cam.face(ring([-2.3, 0.004, 6.3], 1.3, 0.55), 'paper', asLight(0.22)),
    glow('lamp', [x, y], 340),
    ellipse(x, y - 2, 13, 22, 'paper+10'),
    POSTS.map((at, i) => {
      const [px, py] = globeOf(cam, at, 3.7);
      const r = 0.2 * cam.perMetre(at[1]);
      return [glow(`post${i}`, [px, py], 60 - i * 9), ellipse(px, py, r, r, 'paper')];
    }),
  ];
}
