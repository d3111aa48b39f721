/**
 * A loop's end brought to its start. A codec is a little wrong at either edge of a file, so that a loop
 * which closed before it was encoded has a step or a kink there afterwards, and ticks at every turn.
 */

/** Samples on either side over which the difference is spread: 6 ms at 48 kHz. */
const REACH = 288;

/** In place. What begins and ends in silence stays as it is. */
export function closeRing(channel: Float32Array): void {
  const { length } = channel;
  if (length < 4 * REACH) return;
  const at = (index: number): number => channel[index] ?? 0;
  const before = at(length - 1) - at(length - 2);
  const after = at(1) - at(0);
  const step = at(0) - at(length - 1) - (before + after) / 2;
  const kink = after - before;
  for (let i = 0; i < REACH; i += 1) {
    const where = i / REACH;
    const level = (step / 2) * Math.cos((where * Math.PI) / 2) ** 2;
    const bend = (kink / 2) * i * (1 - where) ** 2;
    channel[i] = at(i) - level - bend;
    channel[length - 1 - i] = at(length - 1 - i) + level - bend;
  }
}
