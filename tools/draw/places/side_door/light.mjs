/** The street behind the door by night and by day, the light that it sends down the steps, and the lamps. */
import { frontal, level } from '../../camera.mjs';
import { facing, lying } from '../../planes.mjs';
import { glow, glowTone, solid } from '../../points.mjs';
import { asLight, band, ellipse, rect } from '../../svg.mjs';
import { lampPost } from '../../street.mjs';
import { cam, DOOR, LAMPS, OUTSIDE, SILL, STEPS, WALL } from './set.mjs';

/** The pavement outside lies as high as the sill; a house stands across the street. */
export function street(day) {
  const far = facing(cam, 20);
  const house = day ? 'steel' : 'night+10';
  const pane = day ? 'night+4' : 'ochre-4';
  return [
    rect(-60, -60, 1720, 1020, 'black'),
    rect(540, 20, 600, 520, day ? 'snow' : 'night-4'),
    far(-4, 0.55, 0, 4.4, house),
    far(0.55, 5, 0, 7, day ? 'steel+10' : 'steel-4'),
    [
      [-1.4, 1.9],
      [-0.55, 1.9],
      [-0.55, 3.1],
    ].map(([u, v], i) =>
      far(u, u + 0.42, v, v + 0.7, day || i !== 1 ? (day ? pane : 'ink') : pane),
    ),
    lying(cam, SILL)(-4, 5, WALL, 20, day ? 'bone-4' : 'steel+14'),
    lying(cam, SILL)(-4, 5, 12.6, 15, day ? 'steel-2' : 'steel-2'),
    lampPost(cam, [OUTSIDE[0], OUTSIDE[2]], OUTSIDE[1], {
      post: day ? ['steel-8', 'ink'] : ['ink', 'black'],
      globe: day ? ['bone', 'bone-12'] : ['paper+8', ''],
    }),
  ];
}

/** What falls in: a wedge down the steps, and a long flat one over the floor. */
export function fallsIn(tone, strength) {
  const [x1, x2] = DOOR.x;
  const spread = (z) => [x1 - (WALL - z) * 0.34, x2 - (WALL - z) * 0.06];
  const tread = (i) => {
    const z = STEPS.from + i * STEPS.tread;
    const far = i === STEPS.count - 1 ? WALL : z + STEPS.tread;
    const [a, b] = spread(z);
    const y = (i + 1) * STEPS.rise;
    return [
      cam.face(level(a, b, y, z, far), tone, asLight(strength)),
      cam.face(frontal(a, b, y - STEPS.rise, y, z), tone, asLight(strength * 0.55)),
    ];
  };
  const [a, b] = spread(STEPS.from);
  return [
    [3, 2, 1, 0].map(tread),
    solid(
      cam,
      `${a},0,${STEPS.from - 0.1} ${b},0,${STEPS.from - 0.1} ${b - 0.7},0,1 ${a - 3.4},0,1`,
      tone,
      asLight(strength * 0.72),
    ),
  ];
}

export const outsideTone = () => glowTone('outside', cam.at(OUTSIDE), 190, 0.7);
export const outsideGlow = () => glow('outside', cam.at(OUTSIDE), 190);

export const wire = () =>
  band(
    LAMPS.map((at) => cam.at(at)),
    4,
    'black',
  );

export const bulbs = (lit) =>
  LAMPS.map((at) => {
    const [x, y] = cam.at(at);
    return [
      lit && ellipse(x, y + 12, 34, 34, 'ochre', asLight(0.28)),
      rect(x - 4, y - 2, 8, 9, 'black'),
      ellipse(x, y + 14, 9, 11, lit ? 'paper+8' : 'steel-4'),
    ];
  });

/** The warm light of the hall on the wall under the lamps, cut off hard. */
export const warmth = () => [
  solid(
    cam,
    `-7,3.6,8.38 7,3.6,8.38 7,2.2,8.38 ${DOOR.x[1]},2.8,8.38 ${DOOR.x[0]},2.5,8.38 -7,1.2,8.38`,
    'ochre',
    asLight(0.2),
  ),
  cam.face(level(1.9, 7, 0.003, 3, 8), 'ochre', asLight(0.12)),
  cam.face(level(-7, -1.9, 0.003, 3, 8), 'ochre', asLight(0.14)),
];
