/** The place where a loop's end meets its start: a step there is a click, a change of level a pulse. */
import { samples, type Channels } from './buffer.ts';

const STEP_MOST = 3;
const LEVEL_MOST = 6;
const WINDOW = samples(0.05);
const QUIET = samples(0.012);
const BESIDE = samples(0.1);
/** A bend below this is lost under the quietest room. */
const INAUDIBLE = 1e-4;

type Seam = {
  readonly step: number;
  readonly bend: number;
  readonly level: number;
  /** What is heard as a click, and what as a pulse. */
  readonly clicks: readonly string[];
  readonly pulses: readonly string[];
};

/**
 * `step`: the jump over the wrap as a multiple of the loop's 99.9th percentile jump. `bend`: the second
 * difference there as a multiple of the largest but a few in the tenth of a second on either side, which
 * finds a click in a soft place and in music. `level`: decibels
 * between the 50 ms before and after it, less what 95 of 100 other places in the loop differ by.
 */
export function seamOf(channels: Channels): Seam {
  const step = Math.max(...channels.map(stepOver));
  const bend = Math.max(...channels.map(bendOver));
  const level = Math.max(...channels.map(levelOver));
  const clicks = [];
  if (step > STEP_MOST) clicks.push(`click at the wrap (${step.toFixed(1)} × the usual step)`);
  if (bend > STEP_MOST) clicks.push(`kink at the wrap (${bend.toFixed(1)} × those beside it)`);
  const pulses =
    level > LEVEL_MOST ? [`level jumps at the wrap (${level.toFixed(1)} dB too much)`] : [];
  return { step, bend, level, clicks, pulses };
}

/**
 * The same loop begun at its quietest moment. Some decoders drop half a millisecond there, and what
 * is lost in the quiet is not missed.
 */
export function fromQuiet(channels: Channels): Float32Array[] {
  const length = channels[0].length;
  let best = 0;
  let lowest = Infinity;
  for (let at = 0; at < length; at += QUIET / 4) {
    let sum = 0;
    for (const channel of channels) {
      for (let i = -QUIET / 2; i < QUIET / 2; i += 1)
        sum += channel[(at + i + length) % length] ** 2;
    }
    if (sum < lowest) {
      lowest = sum;
      best = at;
    }
  }
  return channels.map((channel) => channel.map((_, i) => channel[(i + best) % length]));
}

function stepOver(channel: Float32Array): number {
  const steps = channel
    .subarray(1)
    .map((value, i) => Math.abs(value - channel[i]))
    .toSorted();
  const usual = steps[Math.floor(steps.length * 0.999)];
  return Math.abs(channel[0] - channel[channel.length - 1]) / (usual + 1e-6);
}

function bendOver(channel: Float32Array): number {
  const { length } = channel;
  const at = (index: number): number => channel[(index + length) % length];
  const bends: number[] = [];
  let wrap = 0;
  for (let i = -BESIDE; i < BESIDE; i += 1) {
    const bend = Math.abs(at(i + 1) - 2 * at(i) + at(i - 1));
    if (i >= -2 && i <= 1) wrap = Math.max(wrap, bend);
    else bends.push(bend);
  }
  bends.sort((a, b) => a - b);
  return wrap / (bends[Math.floor(bends.length * 0.995)] + INAUDIBLE);
}

function levelOver(channel: Float32Array): number {
  const levels: number[] = [];
  for (let at = 0; at + WINDOW <= channel.length; at += WINDOW) {
    levels.push(level(channel.subarray(at, at + WINDOW)));
  }
  const changes = levels
    .slice(1)
    .map((value, i) => Math.abs(value - levels[i]))
    .toSorted((a, b) => a - b);
  const usual = changes[Math.floor(changes.length * 0.95)] ?? 0;
  const end = level(channel.subarray(channel.length - WINDOW));
  return Math.abs(end - (levels[0] ?? 0)) - usual;
}

function level(window: Float32Array): number {
  let sum = 0;
  for (const value of window) sum += value * value;
  return 10 * Math.log10(sum / window.length + 1e-9);
}
