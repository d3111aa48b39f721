/** The chair's hand bell, shaken to call for order: small bronze, whose partials fit no scale. */
import { edges, place, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { SPACES, inRoom } from '../lib/space.ts';
import { struck, tick } from '../lib/strike.ts';

const PRIME = 1046;
/** Ratio to the prime, strength, seconds of ringing. Each sounds twice, a little apart, and so beats. */
const PARTIALS = [
  [0.53, 0.16, 1.9],
  [1, 0.5, 1.6],
  [1.21, 0.34, 1.3],
  [1.54, 0.2, 1],
  [2.03, 1, 1.2],
  [2.61, 0.5, 0.8],
  [3.07, 0.55, 0.65],
  [4.21, 0.4, 0.45],
  [5.44, 0.28, 0.3],
  [6.83, 0.18, 0.2],
  [8.4, 0.1, 0.14],
];
const APART = 1.0016;
const STROKES = 9;
const SWING = 0.155;

export function bellChair() {
  const chance = createChance(606);
  const [dry] = silence(2.9);
  for (let blow = 0; blow < STROKES; blow += 1) {
    const at = 0.02 + blow * SWING * chance.between(0.92, 1.08);
    const side = blow % 2 === 0 ? 1 : 0.72;
    const swell = Math.sin(((blow + 1.2) / (STROKES + 1)) * Math.PI) ** 0.6;
    const clapper = struck(soundingOf(chance, side), 1.6, chance);
    place([dry], clapper, { at, gain: 0.3 * side * swell });
    place([dry], tick(chance, { hertz: 5200, q: 1.2, ring: 0.006 }), {
      at,
      gain: 0.5 * side * swell,
    });
  }
  return edges(inRoom(SPACES.hall, dry, 0.3), 0.002, 1.4);
}

/** The two sides of the rim are not quite alike, so every second stroke has other strengths. */
function soundingOf(chance: Chance, side: number) {
  return PARTIALS.flatMap(([ratio, strength, ring]) => {
    const hard = strength * chance.between(0.75, 1.15) * (ratio > 3 ? side : 1);
    const hertz = PRIME * ratio;
    return [
      [hertz, hard * 0.6, ring],
      [hertz * APART, hard * 0.4, ring * 0.9],
    ];
  });
}
