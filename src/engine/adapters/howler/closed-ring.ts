/**
 * A loop's end brought to its start. A codec is a little wrong at either edge of a file, so that a loop
 * which closed before it was encoded has a step or a kink there afterwards, and ticks at every turn.
 */

/** Samples before the wrap over which the end becomes the start: 20 ms at 48 kHz. */
const REACH = 960;
/** An end so much softer than the start is a rest, and what follows it is meant to begin. */
const REST = 0.1;

/**
 * In place: the end fades into the start read backwards and turned about its first sample, which arrives there with the
 * level and the slope that the start goes on with. What begins or ends in silence stays as it is.
 */
export function closeRing(channel: Float32Array): void {
  const { length } = channel;
  if (length < 4 * REACH) return;
  const at = (index: number): number => channel[index] ?? 0;
  const end = length - REACH;
  if (loudness(channel.subarray(end)) <= REST * loudness(channel.subarray(0, REACH))) return;
  for (let i = 0; i < REACH; i += 1) {
    const part = (i + 1) / REACH;
    const turn = part * part * (3 - 2 * part) * (Math.PI / 2);
    const back = 2 * at(0) - at(REACH - i);
    channel[end + i] = at(end + i) * Math.cos(turn) + back * Math.sin(turn);
  }
}

function loudness(samples: Float32Array): number {
  return Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);
}
