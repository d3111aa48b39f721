/** People who say nothing: breath drawn and let go, a throat cleared and stopped. */
import type { Chance } from './chance.ts';
import { RATE, draw, place, silence } from './buffer.ts';
import { createFilter, filtered, filteredAround } from './filter.ts';

const KINDS = 14;

/** A stereo loop of `people` breathing, each in their own time. */
export function breathing(chance: Chance, seconds: number, people: number): Float32Array[] {
  const out = silence(seconds, 2);
  const kinds = Array.from({ length: KINDS }, () => breath(chance));
  for (let person = 0; person < people; person += 1) {
    const turns = chance.whole(4, 7);
    const kind = chance.pick(kinds);
    const spot = { gain: 0.15 + chance.next() ** 3, pan: chance.between(-0.9, 0.9), around: true };
    const from = chance.between(0, seconds);
    for (let turn = 0; turn < turns; turn += 1) {
      const at = from + ((turn + chance.between(-0.06, 0.06)) * seconds) / turns;
      place(out, kind, { ...spot, at });
    }
  }
  return out.map((channel) => filteredAround(channel, 'low', 1900));
}

/** In through the nose, a rest, out: the way out is longer and lower. */
function breath(chance: Chance): Float32Array {
  const into = chance.between(0.8, 1.2);
  const away = chance.between(1.1, 1.7);
  const nose = createFilter(1500, 1.1);
  const chest = createFilter(600, 0.9);
  const from = into + 0.2;
  return draw(from + away + 0.05, (time) => {
    const air = chance.noise();
    const drawn = time < into ? Math.sin((time / into) * Math.PI) ** 1.4 : 0;
    const past = (time - from) / away;
    const letGo = past > 0 && past < 1 ? Math.sin(past ** 0.6 * Math.PI) : 0;
    return nose.run(air * (drawn + 0.3 * letGo)).band * 0.5 + chest.run(air * letGo).band * 0.7;
  });
}

/** A throat cleared, and stopped before it is a cough. */
export function throat(chance: Chance): Float32Array {
  const [out] = silence(0.5);
  const formants = [520, 1100, 2300].map((hertz) => createFilter(hertz, 4));
  let phase = 0;
  const sound = draw(0.34, (time) => {
    const where = time / 0.34;
    phase += (92 * (1 + 0.3 * chance.noise())) / RATE;
    const rough = ((phase % 1) * 2 - 1) * 0.5 + chance.noise() * 0.6;
    const push = Math.sin(where ** 0.5 * Math.PI) * (where < 0.8 ? 1 : 0.3);
    return formants.reduce(
      (sum, filter, index) => sum + filter.run(rough * push).band * (1 - index * 0.3),
      0,
    );
  });
  place([out], filtered(sound, 'low', 2600), {});
  return out;
}
