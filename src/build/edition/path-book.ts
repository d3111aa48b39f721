/** The codebook that a build carries for path codes: today's, and how much of it each frozen edition had. */
import type { PathBook } from '../../engine/core/path-code/book.ts';
import { ok, type Result } from '../../engine/core/result.ts';
import type { ReadStory } from '../ink-story/read-story.ts';
import type { Codebook } from './codebook.ts';
import { codebookOf, frozenCodebooks } from './freeze-edition.ts';

/**
 * Undefined for a story without an edition: its numbers would change with every edit.
 * @param editions The folder of all frozen editions.
 */
export function pathBookOf(
  story: ReadStory,
  editions: string,
): Result<PathBook | undefined, string> {
  if (story.pack?.value.edition === undefined) return ok(undefined);
  const frozen = frozenCodebooks(editions);
  if (!frozen.ok) return frozen;
  return ok(bookOf(codebookOf(story, frozen.value.at(-1) ?? {}), frozen.value));
}

/** @param frozen In their order. */
export function bookOf(today: Codebook, frozen: readonly Codebook[]): PathBook {
  const keys = Object.keys(today);
  return {
    points: keys.map((key) => today[key] ?? []),
    editions: frozen.map((book) =>
      keys.slice(0, Object.keys(book).length).map((key) => book[key]?.length ?? 0),
    ),
  };
}
