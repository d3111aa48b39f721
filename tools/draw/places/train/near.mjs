/** The folding table with lamp and newspaper, and the upper berths with a boot over the edge. */
import { box, frontal, level } from '../../camera.mjs';
import { glow, glowTone, ring, shape, solid } from '../../points.mjs';
import { asLight, ellipse, stamp } from '../../svg.mjs';
import { cam, LAMP, TABLE } from './set.mjs';

export function table() {
  const { x, z, top } = TABLE;
  const y = top + 0.003;
  return [
    solid(cam, '-0.05,0,4.2 0.05,0,4.2 0.05,0.75,3.9 -0.05,0.75,3.9', 'black'),
    box(cam, { x, y: [top - 0.05, top], z }, { front: 'wood-8', side: 'black', top: 'wood+14' }),
    cam.face(level(0.1, x[1], y - 0.001, z[0], z[1]), 'wood+4'),
    solid(cam, `-0.06,${y},3.76 0.31,${y},3.84 0.28,${y},4.3 -0.04,${y},4.22`, 'paper'),
    solid(cam, `0.12,${y},3.8 0.31,${y},3.84 0.28,${y},4.3 0.11,${y},4.26`, 'bone'),
    solid(cam, `-0.04,${y},4.16 0.28,${y},4.24 0.28,${y},4.3 -0.04,${y},4.22`, 'ink'),
    ...[3.82, 3.9, 3.98, 4.06].map((at, i) => [
      cam.face(level(-0.03, 0.09, y + 0.002, at, at + 0.03), 'soot+10'),
      cam.face(level(0.14, i % 2 ? 0.27 : 0.22, y + 0.002, at + 0.03, at + 0.06), 'soot+10'),
    ]),
    box(
      cam,
      { x: [0.24, 0.31], y: [top, top + 0.11], z: [4.4, 4.46] },
      { front: 'snow-10', side: 'steel' },
    ),
    cam.face(frontal(0.24, 0.31, top, top + 0.05, 4.39), 'steel'),
  ];
}

export function lamp() {
  const [x, y] = cam.at([LAMP[0], TABLE.top, LAMP[2]]);
  const at = { x, y, scale: 0.92 };
  return [
    stamp('M-30 0 A30 7 0 0 1 30 0 A30 7 0 0 1 -30 0 Z', at, 'black'),
    stamp('M-4 0 L4 0 L4 -66 L-4 -66 Z', at, 'bone-15'),
    stamp('M-52 -60 A52 9 0 0 1 52 -60 A52 9 0 0 1 -52 -60 Z', at, 'bone-10'),
    stamp('M-52 -61 Q-44 -104 -12 -112 L12 -112 Q44 -104 52 -61 Q0 -50 -52 -61 Z', at, 'deep-red'),
    stamp('M-52 -61 Q-44 -104 -12 -112 L-2 -112 Q-18 -92 -20 -55 Z', at, 'red+4'),
  ];
}

export const lampTone = () => glowTone('lamp', cam.at(LAMP), 360, 0.6);

export function lampLight() {
  const [x, y] = cam.at(LAMP);
  return [
    shape(
      `${x - 44},${y + 14} ${x + 44},${y + 14} ${x + 170},606 ${x - 120},606`,
      'ochre',
      asLight(0.22),
    ),
    cam.face(ring([-0.06, TABLE.top + 0.005, 4.1], 0.28, 0.34), 'ochre', asLight(0.26)),
    glow('lamp', [x, y], 360),
    ellipse(x, y + 12, 40, 6, 'paper'),
  ];
}

export function upperBerths() {
  return [
    shape('-60,170 400,66 548,104 548,128 400,104 -60,214', 'steel-10'),
    shape('-60,214 400,104 400,118 -60,236', 'bone-15'),
    shape('1660,170 1180,66 1034,104 1034,128 1180,104 1660,214', 'night+4'),
    shape('1660,214 1180,104 1180,120 1660,238', 'wood+6'),
  ];
}

/** Hangs over the edge of the upper berth; `place.yaml` lets it swing with the carriage. */
export function boot() {
  const boot = { x: 1196, y: 318, scale: 1.25 };
  return [
    stamp('M-34 -190 L34 -196 L40 -60 L-30 -56 Z', boot, 'khaki-8'),
    stamp('M4 -193 L34 -196 L40 -60 L6 -58 Z', boot, 'soot'),
    stamp('M-36 -70 L42 -74 L40 0 Q44 22 40 34 L-78 34 Q-84 10 -60 0 L-34 -14 Z', boot, 'black'),
    stamp(
      'M-36 -70 L-22 -71 L-22 -8 L-52 6 Q-66 12 -66 28 L-78 28 Q-84 10 -60 0 L-34 -14 Z',
      boot,
      'bone-12',
    ),
    stamp('M-78 34 L40 34 L40 44 L16 44 L14 40 L-78 44 Z', boot, 'wood+6'),
  ];
}
