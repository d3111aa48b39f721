/** The codebook that a build carries for path codes: today's, and how much of it each frozen edition had. */
import type { PathBook } from '../../engine/core/path-code/book.ts';
import { doorsOf, isSameDoor, type Door } from '../../engine/core/path-code/doors.ts';
import { ok, type Result } from '../../engine/core/result.ts';
import type { ReadStory } from '../ink-story/read-story.ts';
import type { Codebook } from './codebook.ts';
import { codebookOf } from './freeze-edition.ts';
import { frozenEditions, type FrozenEdition } from './frozen-editions.ts';

/**
 * Undefined for a story without an edition: its numbers would change with every edit.
 * @param editions The folder of all frozen editions.
 */
export function pathBookOf(
  story: ReadStory,
  editions: string,
): Result<PathBook | undefined, string> {
  const pack = story.pack?.value;
  if (pack?.edition === undefined) return ok(undefined);
  const frozen = frozenEditions(editions);
  if (!frozen.ok) return frozen;
  const today = codebookOf(story, frozen.value.at(-1)?.codebook ?? {});
  return ok(bookOf(today, doorsOf(pack), frozen.value));
}

/** @param frozen In their order. */
export function bookOf(
  today: Codebook,
  doors: readonly Door[],
  frozen: readonly FrozenEdition[],
): PathBook {
  const keys = Object.keys(today);
  return {
    doors: eachOnce([...frozen.flatMap((each) => each.doors), ...doors]),
    points: keys.map((key) => today[key] ?? []),
    editions: frozen.map(({ codebook }) =>
      keys.slice(0, Object.keys(codebook).length).map((key) => codebook[key]?.length ?? 0),
    ),
  };
}

function eachOnce(doors: readonly Door[]): readonly Door[] {
  return doors.filter((door, at) => doors.findIndex((each) => isSameDoor(each, door)) === at);
}
