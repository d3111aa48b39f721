/** The lorry in outline in the garage mouth. */
import { facing } from '../../planes.mjs';
import { solid } from '../../points.mjs';
import { asLight, ellipse } from '../../svg.mjs';
import { cam } from './set.mjs';

/** Seen from the front, half out of the dark: cab, radiator, mudguards, two blind lamps. No make. */
export function lorry({ behind = [], inside = [] } = {}) {
  const z = 11.7;
  const body = facing(cam, z);
  const [x, glass] = [-1.26, 'steel+4'];
  const lamp = (dx, light) => {
    const [px, py] = cam.at([x + dx, 1.06, z]);
    return [ellipse(px, py, 17, 17, 'bone-12'), ellipse(px, py, 13, 13, light)];
  };
  return [
    solid(cam, `-2.2,0,${z} -0.3,0,${z} 1.4,0,9.4 -0.2,0,9.4`, 'black', asLight(0.5)),
    behind,
    body(x - 0.84, x + 0.84, 1.3, 2.5, 'ink+5'),
    body(x - 0.84, x + 0.84, 2.5, 2.58, 'bone-8'),
    body(x - 0.84, x - 0.79, 1.3, 2.5, 'bone-8'),
    body(x - 0.7, x - 0.04, 1.72, 2.34, glass),
    body(x + 0.04, x + 0.7, 1.72, 2.34, 'night+4'),
    solid(
      cam,
      `${x - 0.7},1.72,${z} ${x - 0.3},1.72,${z} ${x - 0.1},2.34,${z} ${x - 0.5},2.34,${z}`,
      'bone-6',
      asLight(0.7),
    ),
    inside,
    [-0.92, 0.56].map((dx) => [
      body(x + dx, x + dx + 0.36, 0, 0.86, 'black'),
      body(x + dx, x + dx + 0.06, 0, 0.8, 'soot+14'),
    ]),
    solid(
      cam,
      `${x - 1},0.72,${z} ${x - 0.9},1,${z} ${x + 0.9},1,${z} ${x + 1},0.72,${z}`,
      'soot+10',
    ),
    solid(
      cam,
      `${x - 1},0.72,${z} ${x - 0.9},1,${z} ${x - 0.3},1,${z} ${x - 0.3},0.72,${z}`,
      'bone-15',
    ),
    body(x - 0.4, x + 0.4, 0.5, 1.62, 'bone-15'),
    body(x, x + 0.4, 0.5, 1.62, 'khaki-10'),
    body(x - 0.33, x + 0.33, 0.58, 1.5, 'black'),
    [-0.22, -0.09, 0.04, 0.17].map((dx) => body(x + dx, x + dx + 0.04, 0.58, 1.5, 'steel+2')),
    body(x - 0.96, x + 0.96, 0.36, 0.48, 'bone-12'),
    lamp(-0.66, 'paper'),
    lamp(0.66, 'steel+10'),
  ];
}

/** Breath of the engine, from under it. */
export function exhaust() {
  const [x, y] = cam.at([-0.5, 0.3, 11]);
  return [
    [0, 6, 16, 0.26],
    [36, 0, 24, 0.22],
    [84, -16, 34, 0.16],
    [146, -40, 46, 0.1],
  ].map(([dx, dy, r, tone]) => ellipse(x + dx, y + dy, r * 1.5, r, 'snow', asLight(tone)));
}
