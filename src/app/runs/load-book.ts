/** The story's codebook, fetched when a code is made or opened. */
import type { PathBook } from '../../engine/index.ts';

export const loadBook = async (): Promise<PathBook | undefined> =>
  (await import('virtual:story/codebook')).book;
