import { describe, expect, it } from 'vitest';
import { brand, type ListId } from '../../../../src/engine/core/brand.ts';
import type { Passage } from '../../../../src/engine/core/story/passage.ts';
import { joinedLists } from '../../../../src/engine/core/story/joined-lists.ts';
import { wholeLists } from '../../../../src/engine/core/story/whole-lists.ts';

const pocket = brand<ListId>('pocket');
const page = brand<ListId>('page');

type Listed = Pick<Passage, 'lists'>;

/** Passages after which these things were in the pocket. */
const inPocket = (...contents: readonly (readonly string[])[]): readonly Listed[] =>
  contents.map((items) => ({ lists: { [pocket]: items } }));

describe('what joins a list', () => {
  it('is what was not on it after the passage before, in the order of the list', () => {
    expect(joinedLists(inPocket(['ticket'], ['coin', 'key', 'ticket']))).toEqual([
      { list: pocket, items: ['coin', 'key'] },
    ]);
  });

  it('is all that is on it after the first passage', () => {
    expect(joinedLists(inPocket(['key']))).toEqual([{ list: pocket, items: ['key'] }]);
  });

  it('is nothing when something stays or leaves', () => {
    expect(joinedLists(inPocket(['key', 'coin'], ['key', 'coin']))).toEqual([]);
    expect(joinedLists(inPocket(['key', 'coin'], ['coin']))).toEqual([]);
  });

  it('may have been on it before', () => {
    expect(joinedLists(inPocket(['key'], [], ['key']))).toEqual([{ list: pocket, items: ['key'] }]);
  });

  it('is said of each list by itself', () => {
    const before = { lists: { [page]: ['late'], [pocket]: [] } };
    const now = { lists: { [page]: ['late', 'early'], [pocket]: ['late'] } };
    expect(joinedLists([before, now])).toEqual([
      { list: page, items: ['early'] },
      { list: pocket, items: ['late'] },
    ]);
  });
});

describe('a whole list', () => {
  it('has what is on it, and what has left it in the order in which it came', () => {
    const passages = inPocket(['ticket'], ['key', 'ticket'], ['coin', 'key'], ['coin']);
    expect(wholeLists(passages)).toEqual([
      { list: pocket, here: ['coin'], left: ['ticket', 'key'] },
    ]);
  });

  it('does not count as gone what came back', () => {
    expect(wholeLists(inPocket(['key'], [], ['key']))).toEqual([
      { list: pocket, here: ['key'], left: [] },
    ]);
  });

  it('is none as long as nothing was ever on it', () => {
    expect(wholeLists(inPocket([], []))).toEqual([]);
  });
});

it('a story without lists has nothing to say of them', () => {
  expect(joinedLists([{}, {}])).toEqual([]);
  expect(wholeLists([{}, {}])).toEqual([]);
  expect(wholeLists([])).toEqual([]);
});
