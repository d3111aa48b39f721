/** What came to the story's lists in a chapter, and what was there or came and is gone by its end. Pure. */
import type { ChapterId, ListId } from '../brand.ts';
import { START } from '../journal/journal.ts';
import type { Told } from '../story/passage.ts';
import { stretchOf } from './debrief.ts';

export type Listed = {
  readonly list: ListId;
  readonly came: readonly string[];
  readonly gone: readonly string[];
};

/** Lists that nothing came to or went from are left out. */
export function listedIn(
  { passages, journal }: Pick<Told, 'passages' | 'journal'>,
  chapter: ChapterId,
): readonly Listed[] {
  const [from, to] = stretchOf({ passages }, chapter);
  const read = to === 0 ? [] : passages.slice(from, to + 1);
  // a run that begins later is given what is on its lists there
  const isGiven = from > 0 || journal.entry !== START;
  const before = isGiven ? (read[0]?.lists ?? {}) : {};
  const after = read.at(-1)?.lists ?? {};
  return (Object.keys({ ...before, ...after }) as ListId[]).flatMap((list) => {
    const was = before[list] ?? [];
    const is = after[list] ?? [];
    const ever = [...new Set(read.flatMap(({ lists }) => lists?.[list] ?? []))];
    const came = is.filter((item) => !was.includes(item));
    const gone = ever.filter((item) => !is.includes(item));
    return came.length + gone.length === 0 ? [] : [{ list, came, gone }];
  });
}
