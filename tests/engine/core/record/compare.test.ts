import { describe, expect, it } from 'vitest';
import {
  createMemoryStoryteller,
  type Graph,
} from '../../../../src/engine/adapters/memory/memory-storyteller.ts';
import { brand, type ListId } from '../../../../src/engine/core/brand.ts';
import { compareRuns } from '../../../../src/engine/core/record/compare.ts';
import { quotedIn } from '../../../../src/engine/core/record/quoted-in.ts';
import { EMPTY_RECORD } from '../../../../src/engine/core/record/record.ts';
import type { Role } from '../../../../src/engine/core/story/pack.ts';
import { entryOf } from './a-record.ts';
import { journalOf } from '../journal/a-story.ts';

const ROAD: Graph = {
  start: {
    lines: ['# scene: s1', 'A quay.', '# decision: f1.tickets'],
    choices: {
      'f1.one': { text: '"One," you say.', to: 'aboard' },
      'f1.two': { text: '"Two," you say.', to: 'aboard' },
    },
  },
  aboard: {
    lines: ['A deck.', '# decision: f1.deck'],
    choices: {
      'f1.stay': { text: 'Stay', to: 'end1' },
      'f1.below': { text: 'Go below', to: 'below' },
    },
  },
  below: {
    lines: ['It is dark.', '# decision: f1.dark'],
    choices: { 'f1.light': { text: 'Make light', to: 'end1' } },
  },
  end1: {
    lines: ['Land. # debrief: c1'],
    choices: { 'f1.on': { text: 'On', to: 'inn' } },
  },
  inn: {
    lines: ['# scene: s2', 'An inn.', '# decision: f2.bed'],
    choices: { 'f2.bed': { text: 'Sleep', to: 'end2' }, 'f2.bench': { text: 'Sit', to: 'end2' } },
  },
  end2: { lines: ['Morning. # debrief: c2'] },
};
const ROLE = {
  chapters: [
    { id: brand('c1'), title: 'One', scenes: [brand('s1')] },
    { id: brand('c2'), title: 'Two', scenes: [brand('s2')] },
  ],
} as unknown as Role; // as much of a role as is asked for
const RECORD = { ...EMPTY_RECORD, debriefs: [entryOf('f1.tickets')] };
const told = (...choices: readonly string[]) =>
  createMemoryStoryteller(ROAD).tell(journalOf(...choices));
const compared = (a: readonly string[], b: readonly string[]) =>
  compareRuns(told(...a), told(...b), ROLE, RECORD);
const rows = ({ chapters }: ReturnType<typeof compared>) =>
  chapters.flatMap(({ chapter, decisions }) =>
    decisions.map(({ decision, a, b, isParting }) =>
      [chapter, decision, a?.short ?? '–', b?.short ?? '–', isParting ? 'part' : 'same'].join(' '),
    ),
  );

describe('two runs beside each other', () => {
  it('are told by chapter, where they part and where they agree, in the debrief’s words', () => {
    const found = compared(
      ['f1.one', 'f1.stay', 'f1.on', 'f2.bed'],
      ['f1.two', 'f1.stay', 'f1.on', 'f2.bench'],
    );
    expect(rows(found)).toEqual([
      'c1 f1.tickets One Two part',
      'c1 f1.deck Stay Stay same',
      'c2 f2.bed Sleep Sit part',
    ]);
    expect(found.chapters[0]?.decisions[0]?.a).toEqual({
      turn: 0,
      choice: 'f1.one',
      short: 'One',
      you: 'You paid for one.',
    });
    expect(found.further).toBeUndefined();
  });

  it('have a decision that only one came to in its place, and the other did not come to it', () => {
    const found = compared(
      ['f1.one', 'f1.stay', 'f1.on'],
      ['f1.one', 'f1.below', 'f1.light', 'f1.on'],
    );
    expect(rows(found)).toEqual([
      'c1 f1.tickets One One same',
      'c1 f1.deck Stay Go below part',
      'c1 f1.dark – Make light part',
    ]);
  });

  it('are told only as far as both have come: no chapter and no end that one has not seen', () => {
    const whole = ['f1.one', 'f1.stay', 'f1.on', 'f2.bed'];
    const found = compared(whole, ['f1.two', 'f1.stay']);
    expect(rows(found)).toEqual(['c1 f1.tickets One Two part', 'c1 f1.deck Stay Stay same']);
    expect(found.further).toBe('a');
    const inTheInn = compared(['f1.one', 'f1.stay', 'f1.on'], whole);
    expect(rows(inTheInn)).toEqual(['c1 f1.tickets One One same', 'c1 f1.deck Stay Stay same']);
    expect(inTheInn.further).toBe('b');
  });

  it('have said what only one of them said', () => {
    const found = compared(['f1.one', 'f1.stay'], ['f1.two', 'f1.stay']);
    expect(found.said).toEqual({ a: ['"One,"'], b: ['"Two,"'] });
  });

  it('keep what only one of them keeps, as of where both have come', () => {
    const keeps = (items: readonly string[], ...choices: readonly string[]) => {
      const { passages, ...rest } = told(...choices);
      return {
        ...rest,
        passages: passages.map((each) => ({ ...each, lists: { [POCKET]: items } })),
      };
    };
    const POCKET = brand<ListId>('pocket');
    const found = compareRuns(
      keeps(['key', 'ring'], 'f1.one'),
      keeps(['key'], 'f1.two'),
      ROLE,
      RECORD,
    );
    expect(found.lists).toEqual([{ list: 'pocket', a: ['ring'], b: [] }]);
  });

  it('are the same run: nothing parts', () => {
    const found = compared(['f1.one', 'f1.stay'], ['f1.one', 'f1.stay']);
    expect(rows(found).every((row) => row.endsWith('same'))).toBe(true);
    expect(found.said).toEqual({ a: [], b: [] });
  });

  it('have nothing to compare where they met in no chapter', () => {
    const other = {
      ...told(),
      journal: { ...journalOf(), entry: 'c2' },
      passages: told('f1.one', 'f1.stay', 'f1.on').passages.slice(3),
    };
    expect(compareRuns(told('f1.one'), other, ROLE, RECORD).chapters).toEqual([]);
  });
});

describe('what is spoken in a text', () => {
  it('stands between marks of quotation of any language', () => {
    expect(quotedIn('Keep it. "He left." Then: “No.” «Нет»')).toEqual([
      '"He left."',
      '“No.”',
      '«Нет»',
    ]);
    expect(quotedIn("Don't.")).toEqual([]);
  });
});
