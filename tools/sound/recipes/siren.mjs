/** A works siren that is not sure: it is started, chokes, and is started again. */
import { RATE, draw, edges } from '../lib/buffer.mjs';
import { createChance } from '../lib/chance.mjs';
import { createFilter, filtered } from '../lib/filter.mjs';
import { SPACES, inRoom } from '../lib/space.mjs';

const LENGTH = 4.6;
/** Steam, 0 … 1: a first breath that fails, then a second. */
const steam = (time) => {
  if (time < 1.15) return Math.min(1, time / 0.5) * Math.max(0, 1 - Math.max(0, time - 0.75) / 0.4);
  if (time < 1.5) return 0;
  return Math.min(1, (time - 1.5) / 0.9) * Math.min(1, (LENGTH - 0.35 - time) / 0.8);
};

export function sirenBad() {
  const chance = createChance(612);
  let phase = 0;
  let wobble = 0;
  const throat = createFilter(620, 2.2);
  const rush = createFilter(1700, 0.8);
  const voice = draw(LENGTH, (time) => {
    const force = Math.max(0, steam(time));
    wobble += (chance.noise() - wobble) * 0.0008;
    phase += ((180 + 190 * force) * (1 + 3 * wobble * (1.2 - force))) / RATE;
    const tone = (phase % 1) * 2 - 1;
    const air = chance.noise();
    return (
      throat.run(tone).band * force ** 1.5 +
      rush.run(air).band * 0.25 * force +
      0.2 * Math.sin(2 * Math.PI * phase) * force
    );
  });
  const yard = filtered(voice, 'low', 2400);
  return edges(inRoom({ ...SPACES.field, decay: 1.6 }, yard, 0.35), 0.01, 0.6);
}
