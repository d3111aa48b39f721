/** What joins the story's lists with the last passage, after its text: empty places until lists have arrived. */
import type { Told } from '../../core/story/passage.ts';
import { joinedLists } from '../../core/story/joined-lists.ts';
import type { PassageContext } from './passage-view.ts';

export function joinedNodes(
  { journal, passages }: Pick<Told, 'journal' | 'passages'>,
  { lookups, slots, words }: Pick<PassageContext, 'lookups' | 'slots' | 'words'>,
): readonly Node[] {
  return joinedLists(passages).map((joined) =>
    slots.slot('div', 'aside-list', () => lookups.joined(journal.role, joined, words)),
  );
}
