/** `virtual:story/codebook`: how the story's choices are numbered for path codes. Fetched when a code is wanted. */
import type { PathBook } from '../engine/core/path-code/book.ts';

/** Undefined for a story without an edition. */
export const book: PathBook | undefined;
