/** Filters that may move while they sound: a two-pole state-variable filter and a one-pole. */
import type { Chance } from './chance.ts';
import { RATE } from './buffer.ts';

type Bands = { low: number; band: number; high: number };

export type Filter = {
  readonly tune: (hertz: number, sharpness?: number) => void;
  /** The same three numbers each time, changed. */
  readonly run: (input: number) => Readonly<Bands>;
};

/** Two poles; `tune` may be called at any sample. `band` has unity gain at its centre. */
export function createFilter(frequency: number, q: number = Math.SQRT1_2): Filter {
  let g = 0;
  let k = 1;
  let a = 1;
  let first = 0;
  let second = 0;
  const out: Bands = { low: 0, band: 0, high: 0 };

  function tune(hertz: number, sharpness = q): void {
    g = Math.tan((Math.PI * Math.min(hertz, RATE * 0.45)) / RATE);
    k = 1 / sharpness;
    a = 1 / (1 + g * (g + k));
  }

  function run(input: number): Readonly<Bands> {
    const band = a * (first + g * (input - second));
    const low = second + g * band;
    first = 2 * band - first;
    second = 2 * low - second;
    out.low = low;
    out.band = band * k;
    out.high = input - k * band - low;
    return out;
  }

  tune(frequency);
  return { tune, run };
}

/** A gentle low pass. */
export function createSoftener(hertz: number): (input: number) => number {
  const step = 1 - Math.exp((-2 * Math.PI * hertz) / RATE);
  let held = 0;
  return (input) => {
    held += step * (input - held);
    return held;
  };
}

/** Filters a whole buffer: `kind` is low, band or high. */
export function filtered(
  buffer: Float32Array,
  kind: keyof Bands,
  hertz: number,
  q: number = Math.SQRT1_2,
): Float32Array {
  const filter = createFilter(hertz, q);
  return buffer.map((value) => filter.run(value)[kind]);
}

/** The same for a loop: the first lap only fills the filter, so the end meets the start. */
export function filteredAround(
  buffer: Float32Array,
  kind: keyof Bands,
  hertz: number,
  q: number = Math.SQRT1_2,
): Float32Array {
  const filter = createFilter(hertz, q);
  for (const value of buffer) filter.run(value);
  return buffer.map((value) => filter.run(value)[kind]);
}

/** Pink noise (Kellet's three poles), about −1 … 1. */
export function createPink(chance: Chance): () => number {
  let a = 0;
  let b = 0;
  let c = 0;
  return () => {
    const white = chance.noise();
    a = 0.99765 * a + white * 0.099046;
    b = 0.963 * b + white * 0.2965164;
    c = 0.57 * c + white * 1.0526913;
    return (a + b + c + white * 0.1848) * 0.22;
  };
}
