/** How often something sets in: steps, knocks, strokes. Knows no timbre. */
import { samples, type Channels } from './buffer.ts';

const HOP = samples(0.01);
/** A beginning rises so many times above the tenths of a second before it. */
const RISE = 2.2;
const BEFORE = 8;
/** Two beginnings nearer than this are one: heel and sole, key and platen. */
const APART = 12;
/** Below this share of the loudest it is an echo. */
const FAINT = 0.06;

/** Beginnings a minute, from the middle of all distances between two; 0 with fewer than three. */
export function cadenceOf(channels: Channels): number {
  const levels = envelope(channels);
  const loudest = Math.max(...levels);
  const starts: number[] = [];
  levels.forEach((level, at) => {
    const before = levels.slice(Math.max(0, at - BEFORE), at);
    const usual = before.reduce((sum, value) => sum + value, 0) / Math.max(1, before.length);
    const isFar = at - (starts.at(-1) ?? -APART) >= APART;
    if (isFar && level > loudest * FAINT && level > usual * RISE) starts.push(at);
  });
  if (starts.length < 3) return 0;
  const gaps = starts
    .slice(1)
    .map((start, index) => start - starts[index])
    .toSorted((a, b) => a - b);
  return Math.round(6000 / gaps[Math.floor(gaps.length / 2)]);
}

function envelope(channels: Channels): readonly number[] {
  const out: number[] = [];
  for (let at = 0; at + HOP <= channels[0].length; at += HOP) {
    let sum = 0;
    for (const channel of channels)
      for (let i = at; i < at + HOP; i += 1) sum += channel[i] * channel[i];
    out.push(Math.sqrt(sum / HOP));
  }
  return out;
}
