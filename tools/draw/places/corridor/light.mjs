/** The globes of the corridor: all of them, or one in two. */
import { frontal } from '../../camera.mjs';
import { glow, glowTone, ring } from '../../points.mjs';
import { asLight, ellipse } from '../../svg.mjs';
import { cam, LAMPS, WALL } from './set.mjs';

const radius = (z) => 0.17 * cam.perMetre(z);

export function globes() {
  return LAMPS.toReversed().map(([x, y, z]) => {
    const [px, py] = cam.at([x, y, z]);
    const r = radius(z);
    return [
      cam.face(frontal(x - 0.018, x + 0.018, y, WALL.high, z), 'black'),
      cam.face(frontal(x - 0.09, x + 0.09, y + 0.15, y + 0.24, z), 'black'),
      ellipse(px, py, r, r, 'bone-12'),
    ];
  });
}

export const lampTones = (lit) =>
  lit.map((i) => {
    const [, , z] = LAMPS[i];
    return glowTone(`globe${i}`, cam.at(LAMPS[i]), 1.15 * cam.perMetre(z), 0.8);
  });

export function lit(which) {
  return which.toReversed().map((i) => {
    const [x, , z] = LAMPS[i];
    const [px, py] = cam.at(LAMPS[i]);
    return [
      cam.face(ring([x, 0, z], 1.35, 1.1), 'ochre', asLight(0.2)),
      glow(`globe${i}`, [px, py], 1.15 * cam.perMetre(z)),
      ellipse(px, py, radius(z), radius(z), 'paper+8'),
      ellipse(px + radius(z) * 0.4, py, radius(z) * 0.5, radius(z) * 0.8, 'ochre', asLight(0.5)),
    ];
  });
}
