import { describe, expect, it } from 'vitest';
import { brand, type ChoiceId } from '../../../../src/engine/core/brand.ts';
import { debriefOf } from '../../../../src/engine/core/record/debrief.ts';
import type { Final } from '../../../../src/engine/core/record/final.ts';
import {
  finalOf,
  finalPage,
  holds,
  judgementAsked,
} from '../../../../src/engine/core/record/final-page.ts';
import type { StoryRecord } from '../../../../src/engine/core/record/record.ts';
import { entryOf, factOf, RECORD } from './a-record.ts';
import { journalOf, tellFerry } from '../journal/a-story.ts';

const told = tellFerry(journalOf('f1.one', 'f1.wait', 'f1.ask', 'f1.north'));
const one = [brand<ChoiceId>('f1.one')];
const two = [brand<ChoiceId>('f1.two')];

const FINAL: Final = {
  role: told.journal.role,
  after: brand('ferry'),
  judgement: 'who-paid',
  strip: [
    { date: '1900-05', when: 'May 1900', text: 'Fares rise', facts: [brand('fares')] },
    { date: '1900-05-02', when: '2 May', text: 'Who crossed', silent: true },
  ],
  saw: [{ ways: [{ after: two, text: 'Two tickets.' }, { text: 'One ticket.' }] }],
  heard: [
    { from: 'a clerk', facts: [brand('fares'), brand('gossip')], ways: [{ text: 'All paid.' }] },
    { from: 'nobody', ways: [{ after: two, text: 'Nothing.' }] },
  ],
  testified: [{ as: 'testimony', ways: [{ text: 'That you paid.' }] }],
  beside: [
    { person: 'ferryman', ways: [{ after: one, unless: two, text: 'Stayed poor.' }] },
    { person: 'dog', ways: [{ after: two, text: 'Barked.' }] },
  ],
  named: [{ heading: 'A clerk wrote', told: [{ text: 'He was old.', fact: brand('fares') }] }],
  numbers: { text: 'Nine, says the clerk.', facts: [brand('gossip')] },
  game: { clear: 'One ferry.', easy: 'It floats.', personal: 'It is yours.' },
};

const record: StoryRecord = {
  ...RECORD,
  facts: [...RECORD.facts, factOf('gossip', { grade: 'legend', sources: [brand('memoir')] })],
  people: [{ id: 'ferryman', name: 'Old Ferryman', kind: 'invented', who: '', fate: '', say: '' }],
  debriefs: [
    entryOf('f1.tickets', { turns: true, date: '1900-05' }),
    entryOf('f1.way', { turns: true, date: '1900-04' }),
  ],
  finals: [FINAL],
};

const page = finalPage(FINAL, told, { record, pages: debriefOf(told, record).pages });

describe('the final debrief', () => {
  it('opens with the end of the chapter that it names, for its role', () => {
    expect(finalOf(told, record)).toBe(FINAL);
    expect(finalOf(tellFerry(journalOf('f1.one')), record)).toBeUndefined();
    expect(finalOf(told, { finals: [{ ...FINAL, role: brand('other') }] })).toBeUndefined();
    expect(finalOf(told, RECORD)).toBeUndefined();
  });

  it('lays the road beside the record on one scale of dates, the vaguer date first', () => {
    expect(
      page.columns.map(({ date, did, record: on }) => [date, did?.decision, on?.text]),
    ).toEqual([
      ['1900-04', 'f1.way', undefined],
      ['1900-05', 'f1.tickets', 'Fares rise'],
      ['1900-05-02', undefined, 'Who crossed'],
    ]);
    expect(page.columns.map(({ record: on }) => on?.grade)).toEqual([
      undefined,
      'documented',
      undefined,
    ]);
  });

  it('tells the first way that this road took, and leaves out what it has none for', () => {
    expect(page.saw.map(({ text }) => text)).toEqual(['One ticket.']);
    expect(page.heard.map(({ text }) => text)).toEqual(['All paid.']);
    expect(page.beside).toEqual([{ name: 'Old Ferryman', text: 'Stayed poor.' }]);
  });

  it('grades what is heard by its least sure fact, and what is invented by none', () => {
    expect(page.heard[0]).toMatchObject({ from: 'a clerk', grade: 'legend', sources: [1, 2] });
    expect(page.saw[0]?.grade).toBeUndefined();
    expect(page.testified[0]).toMatchObject({ grade: undefined, as: 'testimony' });
  });

  it('names lives and numbers with what they rest on', () => {
    expect(page.named[0]?.told[0]?.fact).toMatchObject({ id: 'fares', grade: 'documented' });
    expect(page.numbers.facts.map(({ id }) => id)).toEqual(['gossip']);
    expect(page.sources.map(({ source }) => source.id)).toEqual(['ledger', 'memoir']);
  });
});

describe('a way', () => {
  it('holds for one of these and one of those, and none of the last', () => {
    const taken = new Set(one);
    expect(holds({ text: '' }, taken)).toBe(true);
    expect(holds({ after: [...two, ...one], text: '' }, taken)).toBe(true);
    expect(holds({ after: one, and: two, text: '' }, taken)).toBe(false);
    expect(holds({ unless: one, text: '' }, taken)).toBe(false);
  });
});

describe('what is asked before the role begins', () => {
  it('is a question of the record with its answers, and not their cases', () => {
    const questions: StoryRecord['questions'] = [
      {
        id: 'who-paid',
        chapters: [],
        title: 'Who?',
        question: 'Who paid?',
        agreed: '',
        answers: [{ answer: 'All', who: '', for: '', against: '', facts: [] }],
        also: [],
        stands: '',
      },
    ];
    const asked = { id: 'who-paid', question: 'Who paid?', answers: ['All'] };
    expect(judgementAsked(FINAL, { questions })).toEqual(asked);
    expect(judgementAsked(FINAL, { questions: [] })).toBeUndefined();
  });
});
