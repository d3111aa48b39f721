/** The head of the stairs with its post on the right, the globes, and the light that they give. */
import { frontal } from '../../camera.mjs';
import { lying, sideOn } from '../../planes.mjs';
import { glow, glowTone, ring, shape } from '../../points.mjs';
import { asLight, band, ellipse } from '../../svg.mjs';
import { cam, LAMPS, STAIRS, WALL } from './set.mjs';

/** An opening in the wall on the right: steps that go down, and a balustrade across. */
export function stairs(t) {
  const [z1, z2] = STAIRS.z;
  const wall = sideOn(cam, WALL.right);
  const p = (x, y, z) => cam.at([x, y, z]);
  const x = WALL.right - 0.28;
  const posts = [0, 1, 2, 3, 4, 5].map((i) => z1 + ((z2 - z1) * i) / 5);
  return [
    wall(z1 - 0.2, z2 + 0.2, 0, 3.1, t.doorRight.jamb),
    wall(z1, z2, 0, 2.95, t.bars),
    [0, 1, 2].map((i) =>
      wall(z1 + i * 0.3, z2, 0.02, 0.34 - i * 0.1, i % 2 ? t.rail[1] : t.boards),
    ),
    posts.map((z) => band([p(x, 0, z), p(x, 0.95, z)], 0.05 * cam.perMetre(z), t.rail[0])),
    band([p(x, 0.98, z1 - 0.1), p(x, 0.98, z2 + 0.1)], 17, t.rail[1]),
    newel(x, z2 + 0.1, t),
    newel(x, z1 - 0.1, t),
  ];
}

function newel(x, z, t) {
  const r = 0.13 * cam.perMetre(z);
  const [px, py] = cam.at([x, 1.3, z]);
  return [
    cam.face(frontal(x - 0.08, x + 0.08, 0, 1.15, z), t.rail[0]),
    cam.face(frontal(x - 0.08, x - 0.01, 0, 1.15, z), t.rail[1]),
    ellipse(px, py, r, r, t.rail[0]),
    ellipse(px - r * 0.3, py, r * 0.55, r * 0.85, t.rail[1]),
  ];
}

const radius = (z) => 0.17 * cam.perMetre(z);

export function globes(fill, rod) {
  return LAMPS.toReversed().map(([x, y, z]) => {
    const [px, py] = cam.at([x, y, z]);
    return [
      cam.face(frontal(x - 0.018, x + 0.018, y, WALL.high, z), rod),
      ellipse(px, py, radius(z), radius(z), fill[0]),
      ellipse(px + radius(z) * 0.38, py, radius(z) * 0.52, radius(z) * 0.84, fill[1]),
    ];
  });
}

export const lampTones = () =>
  LAMPS.map((at, i) => glowTone(`globe${i}`, cam.at(at), 1.3 * cam.perMetre(at[2]), 0.75));

export const lit = () =>
  LAMPS.toReversed().map((at, back) => {
    const i = LAMPS.length - 1 - back;
    const [x, , z] = at;
    return [
      cam.face(ring([x, 0, z], 1.3, 0.9), 'ochre', asLight(0.2)),
      glow(`globe${i}`, cam.at(at), 1.3 * cam.perMetre(z)),
    ];
  });

/** Flat shade as a draughtsman lays it: along the wall on the right, and before us where the title stands. */
export const drawnShade = () => [
  lying(cam, 0.006)(-0.5, WALL.right, 0.5, 13.4, 'wood', asLight(0.26)),
  shape('-60,752 130,778 600,960 -60,960', 'ink', asLight(0.72)),
];
