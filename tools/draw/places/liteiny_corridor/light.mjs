/** The two hours of the corridor: a window's slanting light on the wall by day, one lamp in the evening. */
import { frontal } from '../../camera.mjs';
import { facing, lying } from '../../planes.mjs';
import { glow, glowTone, ring, shape, solid } from '../../points.mjs';
import { asLight, ellipse, rect } from '../../svg.mjs';
import { cam, CHAIRS, LAMP, PASSAGE, WALL } from './set.mjs';

const wall = facing(cam, WALL - 0.01);

/** A window behind us on the left lies on the wall as four slanting panes, over both chairs. */
export function daylight() {
  const pane = (u1, u2, v1, v2) => {
    const at = (u, v) => `${u + (3.2 - v) * 0.34},${v},${WALL - 0.01}`;
    return solid(cam, [at(u1, v1), at(u2, v1), at(u2, v2), at(u1, v2)].join(' '), 'paper', asLight(0.62));
  };
  const dark = CHAIRS.map(({ x }) =>
    solid(
      cam,
      `${x[0] + 0.12},0,${WALL - 0.02} ${x[1] + 0.12},0,${WALL - 0.02} ${x[1] + 0.32},1.02,${WALL - 0.02} ${x[0] + 0.32},1.02,${WALL - 0.02}`,
      'black',
      asLight(0.42),
    ),
  );
  return [
    [0.32, 1.06].map((u) => [pane(u, u + 0.66, 1.62, 2.5), pane(u, u + 0.66, 0.4, 1.54)]),
    dark,
    solid(cam, '0.5,0,5.6 2.6,0,5.6 1.6,0,3.4 -1.1,0,3.4', 'paper', asLight(0.16)),
    lying(cam, 0.003)(-0.82, 0.1, 6, PASSAGE.end, 'paper', asLight(0.3)),
    shape('-60,-60 600,-60 300,960 -60,960', 'black', asLight(0.4)),
    wall(2.6, 8, 2.62, 6, 'black', asLight(0.3)),
  ];
}

export const lampTone = () => glowTone('lamp', cam.at(LAMP), 300, 0.75);

/** The lamp's cone on the wall has a hard edge; a line of light lies under one door of the passage. */
export function lamplight() {
  const [x, y] = cam.at(LAMP);
  return [
    wall(-9, 8, 2.6, 6, 'black', asLight(0.4)),
    solid(cam, `0.42,0,5.59 0.42,1.7,5.59 1.0,2.62,5.59 1.5,2.62,5.59 3.1,0,5.59`, 'ochre', asLight(0.26)),
    solid(cam, `0.8,0,5.59 1.1,2.62,5.59 1.4,2.62,5.59 2.3,0,5.59`, 'paper', asLight(0.14)),
    solid(cam, '2.52,2.62,5.58 8,2.62,5.58 8,0,5.58 3.5,0,5.58', 'black', asLight(0.42)),
    cam.face(ring([1.3, 0.004, 4.6], 1.5, 0.9), 'ochre', asLight(0.22)),
    CHAIRS.map(({ x: [a, b] }) =>
      solid(
        cam,
        `${a + (a - 1.2) * 0.06},0,5.57 ${b + (b - 1.2) * 0.06},0,5.57 ${b + (b - 1.2) * 0.14},0.86,5.57 ${a + (a - 1.2) * 0.14},0.86,5.57`,
        'black',
        asLight(0.5),
      ),
    ),
    solid(cam, '0.42,0,7.5 0.42,0,8.6 -0.7,0,8.2 -0.7,0,7.2', 'ochre', asLight(0.5)),
    solid(cam, '0.42,0.05,7.5 0.42,0.05,8.6 0.42,0,8.6 0.42,0,7.5', 'paper'),
    glow('lamp', [x, y], 300),
    rect(x - 2, -60, 4, y + 40, 'black'),
    ellipse(x, y, 42, 9, 'paper+8'),
    shape(`${x - 12},${y - 36} ${x + 12},${y - 36} ${x + 50},${y} ${x - 50},${y}`, 'black'),
    shape(`${x - 12},${y - 36} ${x - 2},${y - 36} ${x - 26},${y} ${x - 50},${y}`, 'steel-6'),
  ];
}

export const dim = () => cam.face(frontal(-9, 9, -2, 8, 6), 'black', asLight(0.3));
