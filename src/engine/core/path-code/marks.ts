/**
 * Marks between the choices of a path code: hashes of the choices so far. Where a later story goes another way, the
 * digits would be read at the wrong points; the next mark shows it, and the run is opened only as far as one held.
 */
import { hash32 } from '../hash.ts';
import type { ChoiceId } from '../brand.ts';

const EVERY = 12;
const BASE = 16;
const LAST_BASE = 1024;

/** @param taken Number of choices among several so far. */
export function markBase(taken: number, all: number): number | undefined {
  if (taken === all) return LAST_BASE;
  return taken > 0 && taken % EVERY === 0 ? BASE : undefined;
}

/** @param ids By the names that the codebook has for them. */
export function markOf(ids: readonly ChoiceId[], base: number): number {
  return (hash32(ids.join(' ')) >>> 7) % base;
}
