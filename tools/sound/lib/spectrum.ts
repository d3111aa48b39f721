/** What a sound is made of: shares of its energy between pitches, how flat its spectrum is, how much its loudness moves. */
import { samples, type Channels } from './buffer.ts';
import { powers } from './fourier.ts';

const SIZE = 4096;
const MOMENT = samples(0.4);
/** Below this a moment counts as silence, in decibels. */
const FLOOR = -70;

/** The mean power at each multiple of `RATE / SIZE` hertz, of all channels together. */
export function spectrumOf(channels: Channels): Float64Array {
  const sum = new Float64Array(SIZE / 2);
  for (const channel of channels) {
    for (let at = 0; at + SIZE <= channel.length; at += SIZE / 2) {
      powers(channel.subarray(at, at + SIZE)).forEach((power, i) => {
        sum[i] += power;
      });
    }
  }
  return sum;
}

/** 0 … 1: the energy between two pitches, in hertz, of all that is heard above 40 Hz. */
export function shareBetween(spectrum: Float64Array, low: number, high: number): number {
  const all = energy(spectrum, 40, Infinity);
  return all === 0 ? 0 : energy(spectrum, low, high) / all;
}

/** 0 a single tone … 1 noise, between 200 and 6000 Hz: a buzz has only its own harmonics, an instrument also air and wood. */
export function flatnessOf(spectrum: Float64Array): number {
  const from = bin(200);
  const to = bin(6000);
  let logs = 0;
  let sum = 0;
  for (let i = from; i < to; i += 1) {
    logs += Math.log(spectrum[i] + 1e-12);
    sum += spectrum[i];
  }
  const count = to - from;
  return Math.exp(logs / count) / (sum / count + 1e-12);
}

/** Decibels between the loud and the soft moments: the 95th and the 10th of a hundred. */
export function dynamicsOf(channels: Channels): number {
  const levels: number[] = [];
  for (let at = 0; at + MOMENT <= channels[0].length; at += MOMENT / 2) {
    let sum = 0;
    for (const channel of channels)
      for (let i = at; i < at + MOMENT; i += 1) sum += channel[i] * channel[i];
    const level = 10 * Math.log10(sum / MOMENT + 1e-12);
    if (level > FLOOR) levels.push(level);
  }
  levels.sort((a, b) => a - b);
  const at = (share: number): number => levels[Math.floor((levels.length - 1) * share)] ?? 0;
  return at(0.95) - at(0.1);
}

/** Decibels of what differs between the two sides against what they share; −99: one channel. */
export function widthOf([left, right]: Channels): number {
  if (right === undefined) return -99;
  let middle = 0;
  let side = 0;
  for (let i = 0; i < left.length; i += 1) {
    middle += (left[i] + right[i]) ** 2;
    side += (left[i] - right[i]) ** 2;
  }
  return Math.max(-99, 10 * Math.log10((side + 1e-12) / (middle + 1e-12)));
}

function energy(spectrum: Float64Array, low: number, high: number): number {
  let sum = 0;
  for (let i = bin(low); i < Math.min(spectrum.length, bin(high)); i += 1) sum += spectrum[i];
  return sum;
}

function bin(hertz: number): number {
  return Number.isFinite(hertz) ? Math.round((hertz * SIZE) / samples(1)) : Infinity;
}
