/** The stove with its pipe across the ceiling, the table under red cloth, the benches. */
import { box, frontal } from '../../camera.mjs';
import { shape, solid } from '../../points.mjs';
import { asLight, band, rect, stamp } from '../../svg.mjs';
import { pile, sheet } from '../../things.mjs';
import { cam, STOVE, TABLE } from './set.mjs';

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
