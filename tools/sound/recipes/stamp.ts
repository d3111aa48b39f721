/** The duty stamp: taken up, pressed on the pad, brought down on a paper on a desk. */
import { edges, place, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { SPACES, inRoom } from '../lib/space.ts';
import { struck, tick } from '../lib/strike.ts';

export function stamp() {
  const chance = createChance(13);
  const [dry] = silence(1.5);
  place([dry], tick(chance, { hertz: 2400, q: 2, ring: 0.02 }), { at: 0.02, gain: 0.6 });
  place([dry], pad(chance), { at: 0.2, gain: 0.8 });
  place([dry], stampBlow(chance), { at: 0.62 });
  place([dry], tick(chance, { hertz: 1900, q: 2.5, ring: 0.03 }), { at: 0.86, gain: 0.3 });
  return edges(inRoom(SPACES.office, dry, 0.2), 0.002, 0.3);
}

function pad(chance: Chance) {
  const out = silence(0.2);
  place(out, tick(chance, { hertz: 320, q: 0.8, ring: 0.06 }), { gain: 1.2 });
  place(out, tick(chance, { hertz: 1300, q: 0.8, ring: 0.03 }), { at: 0.055, gain: 0.3 });
  return out[0];
}

/** Rubber and wood on paper, the desk's top answering, its drawer a moment later. */
export function stampBlow(chance: Chance) {
  const out = silence(0.5);
  const desk = [
    [72, 0.7, 0.3],
    [118, 1, 0.26],
    [196, 0.8, 0.2],
    [287, 0.5, 0.15],
    [455, 0.4, 0.1],
    [830, 0.2, 0.06],
  ];
  place(out, struck(desk, 0.4, chance), { gain: 0.55 });
  place(out, tick(chance, { hertz: 900, q: 0.7, ring: 0.03 }), { gain: 1.1 });
  place(out, tick(chance, { hertz: 3200, q: 0.9, ring: 0.016 }), { gain: 1.3 });
  place(
    out,
    struck(
      [
        [510, 0.4, 0.06],
        [1240, 0.3, 0.04],
      ],
      0.1,
      chance,
    ),
    { at: 0.018, gain: 0.4 },
  );
  return out[0];
}
