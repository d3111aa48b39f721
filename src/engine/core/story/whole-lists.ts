/** The story's lists as they stand, with what has left them: computed of the passages told, and kept nowhere. */
import type { ListId } from '../brand.ts';
import type { Passage } from './passage.ts';

export type WholeList = {
  readonly list: ListId;
  /** Names of items, in ink's order. */
  readonly here: readonly string[];
  /** What was on it once, in the order in which it came. */
  readonly left: readonly string[];
};

/** Each list after the last of these passages, unless nothing was ever on it. */
export function wholeLists(passages: readonly Pick<Passage, 'lists'>[]): readonly WholeList[] {
  const now = passages.at(-1)?.lists ?? {};
  return idsOf(now).flatMap((list) => {
    const here = now[list] ?? [];
    const ever = new Set(passages.flatMap(({ lists }) => lists?.[list] ?? []));
    const left = [...ever].filter((item) => !here.includes(item));
    return ever.size === 0 ? [] : [{ list, here, left }];
  });
}

function idsOf(lists: NonNullable<Passage['lists']>): readonly ListId[] {
  return Object.keys(lists) as ListId[]; // its keys are ids: the storyteller made them of the declared ones
}
