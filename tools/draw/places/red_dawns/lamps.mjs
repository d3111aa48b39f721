/** The lamp-posts, and their light at dusk: a glow, a disc on the pavement. */
import { glow, glowTone, ring } from '../../points.mjs';
import { globeOf, lampPost } from '../../street.mjs';
import { asLight, ellipse } from '../../svg.mjs';
import { cam, LAMP_HIGH, LAMPS } from './set.mjs';

const tones = { post: ['steel-8', 'black'], globe: ['snow-10', 'steel-2'] };

export const posts = () => LAMPS.toReversed().map((at) => lampPost(cam, at, LAMP_HIGH, tones));

const LIT = LAMPS.slice(2);
const reach = (z) => 0.95 * cam.perMetre(z) + 14;

export const lampTones = () =>
  LIT.map((at, i) => glowTone(`lamp${i}`, globeOf(cam, at, LAMP_HIGH), reach(at[1]), 0.85));

export const lit = () =>
  LIT.toReversed().map((at, back) => {
    const [x, z] = at;
    const [px, py] = globeOf(cam, at, LAMP_HIGH);
    const r = 0.21 * cam.perMetre(z);
    return [
      cam.face(ring([x, 0.002, z], 2, 1.1), 'ochre', asLight(0.3)),
      glow(`lamp${LIT.length - 1 - back}`, [px, py], reach(z)),
      ellipse(px, py, r, r, 'paper+8'),
    ];
  });

/** The pool of the nearest lamp, whose globe is above the picture. */
export const nearPool = () => cam.face(ring([-1.65, 0.002, 5.5], 2.1, 1), 'ochre', asLight(0.26));
