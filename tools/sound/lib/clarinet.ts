/** A clarinet in its low register: hollow, because its pipe gives the odd harmonics; breath, and a tongue at the start. */
import type { Chance } from './chance.ts';
import { RATE, draw } from './buffer.ts';
import { createFilter, createSoftener } from './filter.ts';
import { cycle, read, swell, type Note } from './instruments.ts';

export function clarinet(chance: Chance, { hertz, seconds }: Note): Float32Array {
  const table = cycle(hertz, 4600, (n) => (n % 2 === 1 ? 1 : 0.08) / n ** 0.9);
  const soft = createSoftener(1700);
  const wood = createFilter(1150, 1.1);
  const air = createFilter(2200, 0.8);
  let phase = chance.next();
  return draw(seconds + 0.2, (time) => {
    const vibrato =
      0.0016 * Math.min(1, Math.max(0, time - 0.5)) * Math.sin(2 * Math.PI * 4.6 * time);
    phase += (hertz * (1 + vibrato)) / RATE;
    const blow = swell(time, seconds, 0.05, 0.16);
    const tone = soft(read(table, phase));
    const breath = air.run(chance.noise()).band * (0.016 + 0.05 * Math.exp(-time * 30));
    return blow * (tone * 0.55 + wood.run(tone).band * 0.35 + breath);
  });
}
