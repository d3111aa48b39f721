/** A small record for tests of the debrief. */
import { brand } from '../../../../src/engine/core/brand.ts';
import {
  EMPTY_RECORD,
  type DebriefEntry,
  type Fact,
  type StoryRecord,
} from '../../../../src/engine/core/record/record.ts';

export function factOf(id: string, change: Partial<Fact> = {}): Fact {
  return {
    id: brand(id),
    claim: `What ${id} claims.`,
    date: '1 May',
    grade: 'documented',
    how: 'written at the time',
    who: 'a clerk',
    sources: [brand('ledger')],
    reviewed: '2026-11',
    ...change,
  };
}

export function entryOf(decision: string, change: Partial<DebriefEntry> = {}): DebriefEntry {
  return {
    decision: brand(decision),
    title: 'The tickets',
    when: '1 May',
    options: {
      'f1.one': { you: 'You paid for one.', short: 'One' },
      'f1.two': { you: 'You paid for two.', short: 'Two' },
      'f1.hide': { you: 'You hid.', short: 'Hid' },
    },
    that_day: 'Nobody knew.',
    conduct: [{ fact: brand('fares'), note: 'Many did.' }],
    statement: 'Most paid.',
    stamp: brand('lists'),
    how: 'told later',
    dissent: [{ who: 'A ferryman', says: 'Few paid.', source: brand('memoir') }],
    claims: [brand('C1')],
    silent: ['Who did not.'],
    invented: ['the steps'],
    question: 'Whom was it written for?',
    ...change,
  };
}

export const RECORD: StoryRecord = {
  ...EMPTY_RECORD,
  facts: [
    factOf('fares'),
    factOf('lists', { unseen: true, sources: [brand('study'), brand('ledger')] }),
  ],
  sources: [
    {
      id: brand('ledger'),
      kind: 'document',
      type: 'document',
      author: 'none named',
      title: 'The ledger',
      issued: { 'date-parts': [[1900]] },
    },
    {
      id: brand('study'),
      kind: 'scholarship',
      type: 'book',
      author: [{ family: 'Scholar', given: 'A.' }],
      title: 'Ferries',
      issued: { 'date-parts': [[1980]] },
    },
    {
      id: brand('memoir'),
      kind: 'memoir',
      type: 'book',
      author: [{ family: 'Ferryman', given: 'A.' }],
      title: 'My life',
      issued: { 'date-parts': [[1930]] },
    },
  ],
  claims: [
    {
      id: brand('C1'),
      course_text: 'All paid.',
      verdict: 'partly',
      better: 'Most paid.',
      facts: [brand('fares')],
      origin: 'course text',
    },
  ],
  debriefs: [entryOf('f1.tickets')],
};
