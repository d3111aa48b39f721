/**
 * Marks between the choices of a path code: hashes of the choices so far. Where a later story goes another way, the
 * digits would be read at the wrong points; the next mark shows it, and the run is opened only as far as one held.
 */
import { hash32 } from '../hash.ts';
import type { ChoiceId } from '../brand.ts';

/** Choices among several from one mark to the next. */
const EVERY = 18;
export const MARK_BASE = 16;
/** Of all choices: it stands before the first of them. */
export const WHOLE_BASE = 256;

/** @param taken Number of choices among several so far, with more of them to come. */
export function isMarked(taken: number): boolean {
  return taken > 0 && taken % EVERY === 0;
}

/** @param ids By the names that the codebook has for them. */
export function markOf(ids: readonly ChoiceId[], base: number): number {
  return (hash32(ids.join(' ')) >>> 7) % base;
}
