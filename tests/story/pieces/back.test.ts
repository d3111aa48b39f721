// @vitest-environment happy-dom
/** Back belongs to what holds of every piece: by hand and by list the same ids and the same story, whatever was tried before. */
import { beforeAll, describe, expect, it } from 'vitest';
import { open as ballot } from '../../../story/pieces/ballot.ts';
import { open as desk } from '../../../story/pieces/desk.ts';
import { open as draft } from '../../../story/pieces/draft.ts';
import { open as plan } from '../../../story/pieces/plan.ts';
import { atPiece, click, prepare } from './at-a-piece.ts';

/** What is pressed, the last of it a button; and what the list has for it. */
type Road = { readonly press: readonly string[]; readonly ids: readonly string[] };

const PIECES = [
  {
    at: { role: 'delegate', entry: 'delegate-4', piece: 'ballot' },
    open: ballot,
    roads: [
      { press: ['name_kirov', 'fold'], ids: ['d10.ballot_cross', 'd10.name_kirov'] },
      { press: ['name_rykov', 'name_rykov', 'fold'], ids: ['d10.ballot_clean'] },
      { press: ['boot'], ids: ['d10.ballot_keep'] },
    ],
  },
  {
    at: { role: 'delegate', entry: 'delegate-2', piece: 'draft' },
    open: draft,
    roads: [
      { press: ['train', 'take'], ids: ['d04.strike_train'] },
      { press: ['nine', 'take', 'nails', 'train', 'take'], ids: ['d04.strike_nine', 'd04.nine_both'] },
      { press: ['train', 'nine', 'take'], ids: ['d04.strike_nine', 'd04.nine_train'] },
    ],
  },
  {
    at: { role: 'guard', entry: 'guard-4', piece: 'desk' },
    open: desk,
    roads: [
      { press: ['close', 'say', 'clerk_many', 'say', 'glove_lie', 'say'], ids: ['g10.close', 'g10.clerk_many', 'g10.glove_lie'] },
      { press: ['order', 'exact', 'say'], ids: ['g10.exact'] },
    ],
  },
  {
    at: { role: 'guard', entry: 'guard-4', piece: 'plan' },
    open: plan,
    roads: [
      { press: ['set_20', 'leave', 'none', 'leave', 'hand', 'leave'], ids: ['g10.set_20', 'g10.none', 'g10.hand'] },
      { press: ['set_30', 'set_late', 'leave'], ids: ['g10.set_late'] },
    ],
  },
] as const;
const CASES = PIECES.flatMap(({ at, open, roads }) =>
  roads.flatMap((first: Road) =>
    roads.filter((next: Road) => next !== first).map((then: Road) => ({ name: at.piece, at, open, first, then })),
  ),
);
beforeAll(() => {
  prepare('delegate');
  prepare('guard');
}, 180_000);

describe('going back in a set piece', () => {
  it.each(CASES)('$name: $first.ids, back, and then $then.ids', async ({ at, open, first, then }) => {
    const [hand, list] = [await atPiece(at, open), await atPiece(at, open)];
    const press = (words: readonly string[]): void => words.forEach((word) => click(hand.thing(word)));
    const take = (ids: readonly string[]): void => ids.forEach((id) => list.inList(id)?.click());
    press(first.press);
    take(first.ids);
    for (const table of [hand, list]) {
      expect(table.taken()).toEqual(first.ids);
      for (const _ of first.ids) {
        table.back();
        await table.settle();
      }
    }
    expect(hand.taken()).toEqual([]);
    expect(hand.marked()).toEqual([]);
    press(then.press);
    take(then.ids);
    expect(hand.taken()).toEqual(then.ids);
    expect(hand.journal()).toEqual(list.journal());
    expect(hand.told()).toEqual(list.told());
    expect([hand.faults, list.faults]).toEqual([[], []]);
  });
});
