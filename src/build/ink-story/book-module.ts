/** Writes the code of `virtual:story/codebook`: by its own name, so that the page's first bytes do not name it. */
import { pathBookOf } from '../edition/path-book.ts';
import type { ReadStory } from './read-story.ts';

export const BOOK_MODULE = 'virtual:story/codebook';

/** @throws when what was frozen cannot be read. */
export function bookCode(story: ReadStory, editions: string): string {
  const book = pathBookOf(story, editions);
  if (!book.ok) throw new Error(book.error);
  return `export const book = ${JSON.stringify(book.value) ?? 'undefined'};`;
}
