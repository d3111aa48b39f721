/** What came to the story's lists with a passage: computed of the passages told, and kept nowhere. */
import { brand, type ListId } from '../brand.ts';
import type { Passage } from './passage.ts';

/** Names of items, in ink's order. */
type Joined = { readonly list: ListId; readonly items: readonly string[] };

/** What was not on its list before the last of these passages; before the first, nothing was. */
export function joinedLists(passages: readonly Pick<Passage, 'lists'>[]): readonly Joined[] {
  const before = passages.at(-2)?.lists ?? {};
  return Object.entries(passages.at(-1)?.lists ?? {}).flatMap(([name, items]) => {
    const list = brand<ListId>(name);
    const joined = items.filter((item) => before[list]?.includes(item) !== true);
    return joined.length === 0 ? [] : [{ list, items: joined }];
  });
}
