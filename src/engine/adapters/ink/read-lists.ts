/** Reads the lists that a role declares from a running ink story. What ink does not have as a LIST is passed over. */
import { InkList, type Story } from 'inkjs';
import { inkNameOf } from '../../core/story/ink-name.ts';
import type { StoryList } from '../../core/story/list.ts';
import type { ToldLists } from '../../core/story/passage.ts';

/** Undefined when none is declared. */
export function readLists(
  { variablesState }: Story,
  declared: readonly StoryList[] = [],
): ToldLists | undefined {
  if (declared.length === 0) return undefined;
  return Object.fromEntries(
    declared.map((list) => {
      const value: unknown = variablesState.$(inkNameOf(list)); // null for what ink does not have
      return [list.id, value instanceof InkList ? itemsOf(value) : []];
    }),
  );
}

/** In the order of their values, as ink goes through them. */
function itemsOf(list: InkList): readonly string[] {
  return list.orderedItems.flatMap(({ Key: { itemName } }) => itemName ?? []);
}
