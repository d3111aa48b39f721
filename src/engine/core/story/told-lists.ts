/** What came to the story's lists and what has left them: computed of the passages told, and kept nowhere. */
import { brand, type ListId } from '../brand.ts';
import type { Passage, ToldLists } from './passage.ts';

type Listed = Pick<Passage, 'lists'>;

/** Names of items, in ink's order. */
export type Joined = { readonly list: ListId; readonly items: readonly string[] };

/** What was not on its list before the last of these passages; before the first, nothing was. */
export function joinedLists(passages: readonly Listed[]): readonly Joined[] {
  const before = passages.at(-2)?.lists ?? {};
  return entriesOf(passages.at(-1)?.lists).flatMap(([list, items]) => {
    const had = before[list] ?? [];
    const joined = items.filter((item) => !had.includes(item));
    return joined.length === 0 ? [] : [{ list, items: joined }];
  });
}

export type WholeList = {
  readonly list: ListId;
  readonly here: readonly string[];
  /** What was on it once, in the order in which it came. */
  readonly left: readonly string[];
};

/** Each list after the last of these passages, unless nothing was ever on it. */
export function wholeLists(passages: readonly Listed[]): readonly WholeList[] {
  return entriesOf(passages.at(-1)?.lists).flatMap(([list, here]) => {
    const ever = new Set(passages.flatMap(({ lists }) => lists?.[list] ?? []));
    const left = [...ever].filter((item) => !here.includes(item));
    return ever.size === 0 ? [] : [{ list, here, left }];
  });
}

function entriesOf(lists: ToldLists = {}): readonly (readonly [ListId, readonly string[]])[] {
  return Object.entries(lists).map(([list, items]) => [brand<ListId>(list), items]);
}
