/** A works siren that is not sure: it is started, chokes, and starts again lower down. */
import { RATE, draw, edges } from '../lib/buffer.ts';
import { createChance } from '../lib/chance.ts';
import { createFilter, filtered } from '../lib/filter.ts';
import { SPACES, inRoom } from '../lib/space.ts';

const LENGTH = 4.6;
/** Steam, 0 … 1, at a second: a breath that fails, and a weaker one that nearly fails too. */
const STEAM = [
  [0, 0],
  [0.55, 1],
  [0.85, 0.95],
  [1.2, 0.12],
  [1.5, 0.05],
  [2.2, 0.66],
  [2.6, 0.6],
  [2.85, 0.2],
  [3.2, 0.5],
  [3.95, 0.46],
  [4.5, 0],
];
/** When water is in the pipe. */
const CHOKES = [
  [0.85, 1.5],
  [2.55, 3],
];

function steam(time: number) {
  const next = STEAM.findIndex(([at]) => at > time);
  if (next < 1) return 0;
  const [from, before] = STEAM[next - 1];
  const [to, after] = STEAM[next];
  const force = before + ((after - before) * (time - from)) / (to - from);
  const wet = CHOKES.some(([start, end]) => time > start && time < end);
  return wet ? force * (0.62 + 0.38 * Math.sin(2 * Math.PI * 13 * time)) : force;
}

export function sirenBad() {
  const chance = createChance(612);
  let phase = 0;
  let wobble = 0;
  const throat = createFilter(620, 2.2);
  const rush = createFilter(1700, 0.8);
  const voice = draw(LENGTH, (time) => {
    const force = steam(time);
    wobble += (chance.noise() - wobble) * 0.0008;
    phase += ((150 + 230 * force) * (1 + 3 * wobble * (1.2 - force))) / RATE;
    const tone = (phase % 1) * 2 - 1;
    const air = chance.noise();
    return (
      throat.run(tone).band * force ** 1.2 +
      rush.run(air).band * 0.25 * force +
      0.2 * Math.sin(2 * Math.PI * phase) * force
    );
  });
  const yard = filtered(voice, 'low', 2400);
  return edges(inRoom({ ...SPACES.field, decay: 1.6 }, yard, 0.35), 0.01, 0.6);
}
