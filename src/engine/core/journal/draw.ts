/** What chance decides, drawn from a run's seed. A draw depends on the seed and its own name alone. */
import { hash32, mixed32 } from '../hash.ts';
import type { Draw } from '../story/pack.ts';

/** One whole number a variable, both ends included. A range that ends before it begins gives its beginning. */
export function drawsOf(seed: number, draws: readonly Draw[]): Readonly<Record<string, number>> {
  return Object.fromEntries(draws.map((draw) => [draw.variable, drawOne(seed, draw)]));
}

function drawOne(seed: number, { variable, from, to }: Draw): number {
  const values = Math.max(1, to - from + 1);
  return from + Math.floor(fraction(seed, variable) * values);
}

const HIGH_BITS = 2 ** 26;
const ALL_BITS = 2 ** 53;

/** 0 ≤ fraction < 1, with 53 bits: so fine that no range of whole numbers is favoured noticeably. */
function fraction(seed: number, name: string): number {
  const first = mixed32(mixed32(seed) ^ hash32(name));
  const second = mixed32(first ^ mixed32(hash32(`${name}/2`)));
  return ((first >>> 5) * HIGH_BITS + (second >>> 6)) / ALL_BITS;
}
