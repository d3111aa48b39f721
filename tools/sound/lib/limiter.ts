/** A look-ahead limiter that treats its sound as a ring, so that a loop's ends stay equal. */
import { samples, type Channels } from './buffer.ts';

const REACH = samples(0.003);

/** The channels louder by `gain` decibels, no sample above `ceiling` decibels. */
export function limited(channels: Channels, gain: number, ceiling: number): Float32Array[] {
  const factor = 10 ** (gain / 20);
  const top = 10 ** (ceiling / 20);
  const length = channels[0].length;
  const need = new Float32Array(length).fill(1);
  for (let i = 0; i < length; i += 1) {
    let highest = 0;
    for (const channel of channels) highest = Math.max(highest, Math.abs(channel[i]) * factor);
    if (highest > top) need[i] = top / highest;
  }
  const eased = averaged(lowestNear(need));
  return channels.map((channel) => channel.map((value, i) => value * factor * eased[i]));
}

function lowestNear(need: Float32Array): Float32Array {
  const length = need.length;
  const out = new Float32Array(length).fill(1);
  for (let i = 0; i < length; i += 1) {
    if (need[i] === 1) continue;
    for (let step = -REACH; step <= REACH; step += 1) {
      const j = (i + step + length) % length;
      if (need[i] < out[j]) out[j] = need[i];
    }
  }
  return out;
}

function averaged(values: Float32Array): Float32Array {
  const length = values.length;
  const width = 2 * REACH + 1;
  const out = new Float32Array(length);
  let sum = 0;
  for (let step = -REACH; step <= REACH; step += 1) sum += values[(step + length) % length];
  for (let i = 0; i < length; i += 1) {
    out[i] = Math.min(1, sum / width);
    sum += values[(i + REACH + 1) % length] - values[(i - REACH + length) % length];
  }
  return out;
}
