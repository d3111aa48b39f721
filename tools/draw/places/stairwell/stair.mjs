/** The banister that goes down to the right, the bulb, and the strip of paper across her door. */
import { facing } from '../../planes.mjs';
import { glow, glowTone, ring, shape, solid } from '../../points.mjs';
import { asLight, band, ellipse, rect } from '../../svg.mjs';
import { BACK, BULB, cam, HER_DOOR, NEWEL } from './set.mjs';

export function banister() {
  const [x, z] = NEWEL;
  const [nx, ny] = cam.at([x, 0, z]);
  const top = cam.at([x, 1.1, z])[1];
  const end = [1560, 1010];
  const rail = (share) => [nx + (end[0] - nx) * share, top + 10 + (end[1] - top) * share];
  const rods = Array.from({ length: 9 }, (_, i) => {
    const [rx, ry] = rail(0.05 + i * 0.11);
    return [rect(rx - 5, ry, 10, 1020, 'black'), rect(rx - 5, ry, 3, 1020, 'steel-4')];
  });
  return [
    shape(
      `${nx - 20},${ny} ${nx + 60},${ny - 40} 1660,${ny - 60} 1660,960 ${nx - 60},960`,
      'black',
      asLight(0.72),
    ),
    [0, 1, 2, 3].map((i) =>
      shape(
        `${nx + 40 + i * 130},${ny + 6 + i * 44} 1660,${ny + 6 + i * 44} 1660,${ny + 20 + i * 44} ${nx + 52 + i * 130},${ny + 20 + i * 44}`,
        'soot+8',
      ),
    ),
    rods,
    band([rail(0), rail(0.35), rail(1.1)], 26, 'wood-4'),
    band(
      [
        rail(0).map((v, i) => v - (i === 1 ? 9 : 0)),
        rail(1.1).map((v, i) => v - (i === 1 ? 9 : 0)),
      ],
      8,
      'bone-12',
    ),
    rect(nx - 22, top - 14, 44, 1000, 'wood-14'),
    rect(nx - 22, top - 14, 16, 1000, 'wood+12'),
    rect(nx - 28, top - 26, 56, 16, 'bone-12'),
    ellipse(nx, top - 44, 24, 24, 'wood-8'),
    ellipse(nx - 8, top - 45, 13, 20, 'bone-10'),
  ];
}

export const bulbTone = () => glowTone('bulb', cam.at(BULB), 430, 0.6);

export function bulb() {
  const [x, y] = cam.at(BULB);
  return [
    solid(cam, '-0.1,2.74,4.2 1.7,0,4.8 -2.2,0,4.8', 'ochre', asLight(0.16)),
    cam.face(ring([-0.2, 0.005, 4.3], 1.5, 0.55), 'ochre', asLight(0.24)),
    rect(x - 2, -60, 4, y + 44, 'black'),
    glow('bulb', [x, y], 430),
    ellipse(x, y, 17, 21, 'paper+8'),
    shape(`${x - 12},${y - 16} ${x + 12},${y - 16} ${x + 8},${y - 36} ${x - 8},${y - 36}`, 'black'),
  ];
}

/** One strip over the crack of the door and one below, each held by two seals. */
export function seal() {
  const [, x2] = HER_DOOR;
  const at = (x, y) => cam.at([x, y, BACK - 0.02]);
  const strip = (y, tilt) => {
    const [a, b] = [at(x2 - 0.52, y), at(x2 + 0.26, y + tilt)];
    return [
      band(
        [a, b].map(([u, v]) => [u + 5, v + 7]),
        34,
        'black',
        asLight(0.45),
      ),
      band([a, b], 34, 'paper+6'),
      band(
        [
          [a[0] + 30, a[1] - 5],
          [b[0] - 40, b[1] - 4],
        ],
        3,
        'ink',
      ),
      band(
        [
          [a[0] + 30, a[1] + 5],
          [b[0] - 70, b[1] + 6],
        ],
        3,
        'ink',
      ),
      [a, b].map(([u, v], i) => [
        ellipse(u + (i ? -14 : 14), v, 14, 14, 'red'),
        ellipse(u + (i ? -11 : 17), v, 7, 12, 'deep-red'),
      ]),
    ];
  };
  return [strip(1.62, 0.1), strip(0.86, -0.06)];
}

/** A cold patch of day that lies on the sealed door. */
export const coldLight = () => [
  facing(cam, BACK - 0.01)(HER_DOOR[0], HER_DOOR[1] + 0.12, 0, 2.35, 'steel', asLight(0.22)),
  solid(cam, '-0.5,0,4.9 0.56,0,4.9 0.2,0,3.4 -1.2,0,3.4', 'snow', asLight(0.16)),
];
