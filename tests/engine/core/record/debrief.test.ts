import { describe, expect, it } from 'vitest';
import { createMemoryStoryteller } from '../../../../src/engine/adapters/memory/memory-storyteller.ts';
import {
  brand,
  type ChapterId,
  type ChoiceId,
  type ClaimId,
  type SourceId,
} from '../../../../src/engine/core/brand.ts';
import { debriefOf, decisionsTaken } from '../../../../src/engine/core/record/debrief.ts';
import { EMPTY_RECORD } from '../../../../src/engine/core/record/record.ts';
import { entryOf, factOf, RECORD } from './a-record.ts';
import { journalOf, tellFerry } from '../journal/a-story.ts';

const told = tellFerry(journalOf('f1.one', 'f1.wait', 'f1.ask', 'f1.north'));
const ferry = brand<ChapterId>('ferry');

describe('the decisions taken', () => {
  it('are those with a mark, in order, with their turn', () => {
    expect(decisionsTaken(told)).toMatchObject([
      { decision: 'f1.tickets', turn: 0, chosen: 'f1.one' },
      { decision: 'f1.way', turn: 3, chosen: 'f1.north' },
    ]);
  });

  it('are one for each decision: what was taken anew counts, where it was taken last', () => {
    const anew = told.passages
      .slice(0, 1)
      .map((passage) => ({ ...passage, chosen: brand<ChoiceId>('f1.two') }));
    const again = { ...told, passages: [...told.passages, ...anew] };
    expect(decisionsTaken(again)).toMatchObject([
      { decision: 'f1.way', turn: 3 },
      { decision: 'f1.tickets', turn: again.passages.length - 1, chosen: 'f1.two' },
    ]);
  });

  it('leave out the decision that one stands at', () => {
    expect(decisionsTaken(tellFerry(journalOf()))).toEqual([]);
  });
});

describe('a claim of a course text', () => {
  it('says where it stands and in which work, when the record knows', () => {
    const known = {
      ...RECORD,
      course_texts: [
        {
          source: brand<SourceId>('study'),
          parts: [{ where: 'page 4', claims: [brand<ClaimId>('C1')] }],
        },
      ],
    };
    expect(debriefOf(told, known, ferry).pages[0]?.claims[0]).toMatchObject({
      where: 'page 4',
      work: { id: 'study' },
    });
    expect(debriefOf(told, RECORD, ferry).pages[0]?.claims[0]).not.toHaveProperty('where');
  });
});

describe('what the record does not say', () => {
  it('is told apart: what nobody wrote, and what was not read', () => {
    const debriefs = RECORD.debriefs.map((entry) => ({ ...entry, unread: ['The letter of May.'] }));
    const [first] = debriefOf(told, { ...RECORD, debriefs }, ferry).pages;
    expect([first?.silent, first?.unread]).toEqual([['Who did not.'], ['The letter of May.']]);
    expect(debriefOf(told, RECORD, ferry).pages[0]?.unread).toEqual([]);
  });
});

describe('a debrief', () => {
  const { pages, faults } = debriefOf(told, RECORD, ferry);
  const [page] = pages;

  it('says what you did and what could be done, offered options first', () => {
    expect(page?.you).toBe('You paid for one.');
    expect(page?.options.map((option) => [option.choice, option.taken])).toEqual([
      ['f1.two', false],
      ['f1.one', true],
      ['f1.hide', false],
    ]);
  });

  it('numbers the works in the order in which they are cited, and lists them once', () => {
    expect(page?.conduct[0]?.fact.sources).toEqual([1]);
    expect(page?.stamp?.fact.sources).toEqual([2, 1]);
    expect(page?.dissent[0]?.source).toBe(3);
    expect(page?.sources.map(({ number, source }) => [number, source.id])).toEqual([
      [1, 'ledger'],
      [2, 'study'],
      [3, 'memoir'],
    ]);
  });

  it('stamps nothing above probable that rests on a work not seen', () => {
    expect(page?.stamp).toMatchObject({ grade: 'probable', how: 'told later' });
  });

  it('weighs claims of the course text', () => {
    expect(page?.claims).toMatchObject([{ id: 'C1', verdict: 'partly', better: 'Most paid.' }]);
  });

  it('skips a decision without an entry, and says so', () => {
    expect(pages).toHaveLength(1);
    expect(faults).toEqual([{ kind: 'record-gap', decision: 'f1.way', missing: 'debrief' }]);
  });

  it('is empty for a chapter that has not ended', () => {
    expect(debriefOf(told, RECORD, brand('island'))).toEqual({ pages: [], faults: [] });
    expect(debriefOf(told, RECORD).pages).toHaveLength(1);
  });

  it('holds the decisions since the chapter before, in whatever scene they were taken', () => {
    const two = createMemoryStoryteller({
      start: {
        lines: ['One. # decision: f1.tickets'],
        choices: { 'f1.one': { text: 'On', to: 'end' } },
      },
      end: { lines: ['End. # debrief: ferry'], choices: { 'f1.on': { text: 'On', to: 'later' } } },
      later: {
        lines: ['# scene: f2_dream', 'Two. # decision: f1.way'],
        choices: { 'f1.north': { text: 'On', to: 'last' } },
      },
      last: { lines: ['# scene: f2_shore', 'End. # debrief: island'] },
    }).tell(journalOf('f1.one', 'f1.on', 'f1.north'));
    const record = { ...RECORD, debriefs: [entryOf('f1.tickets'), entryOf('f1.way')] };
    const turns = (chapter: string): readonly number[] =>
      debriefOf(two, record, brand(chapter)).pages.map((page) => page.turn);
    expect(turns('ferry')).toEqual([0]);
    expect(turns('island')).toEqual([2]);
  });

  it('shows what it can and names what the record lacks', () => {
    const entry = entryOf('f1.tickets', {
      options: {},
      conduct: [{ fact: brand('nothing') }, { fact: brand('fares') }],
      claims: [brand('C9')],
      stamp: brand('gone'),
      dissent: [{ who: 'X', says: 'Y', source: brand('lost') }],
    });
    const gaps = debriefOf(told, { ...RECORD, debriefs: [entry, entryOf('f1.way')] });
    expect(gaps.pages).toHaveLength(2);
    expect(gaps.pages[0]).toMatchObject({ you: '', options: [], claims: [], stamp: undefined });
    expect(gaps.pages[0]?.conduct).toHaveLength(1);
    expect(gaps.faults.map((fault) => fault.missing)).toEqual([
      'fact nothing',
      'fact gone',
      'source lost',
      'claim C9',
      'words for the option f1.one',
      'words for the option f1.north',
    ]);
  });

  it('goes on counting works from page to page', () => {
    const record = {
      ...RECORD,
      facts: [...RECORD.facts, factOf('north', { sources: [brand('memoir')] })],
      debriefs: [
        entryOf('f1.tickets', { dissent: [], stamp: brand('fares') }),
        entryOf('f1.way', { conduct: [{ fact: brand('north') }], dissent: [], claims: [] }),
      ],
    };
    const [, second] = debriefOf(told, record).pages;
    expect(second?.sources.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(second?.conduct[0]?.fact.sources).toEqual([2]);
  });

  it('has no pages when the record is empty, and throws nothing', () => {
    const empty = debriefOf(told, EMPTY_RECORD);
    expect(empty.pages).toEqual([]);
    expect(empty.faults).toHaveLength(2);
  });
});
