import { describe, expect, it } from 'vitest';
import { brand, type FactId } from '../../../../src/engine/core/brand.ts';
import type { Grade } from '../../../../src/engine/core/story/cue.ts';
import {
  EMPTY_RECORD,
  type DatedEntry,
  type Fact,
} from '../../../../src/engine/core/record/record.ts';
import { timelineOf } from '../../../../src/engine/core/record/timeline.ts';

const fact = (name: string, grade: Grade): Fact => ({
  id: brand<FactId>(name),
  claim: 'Something happened.',
  date: '1934',
  grade,
  how: 'written at the time',
  who: 'A clerk',
  sources: [],
  reviewed: '2026-11',
});
const entry = (date: string, text: string, ...facts: readonly string[]): DatedEntry => ({
  date,
  text,
  facts: facts.map((each) => brand<FactId>(each)),
});

describe('the timeline', () => {
  it('goes by date, year by year, the vaguer date first, and keeps the order within a day', () => {
    const timeline = [
      entry('1935-01-16', 'e'),
      entry('1934-12-01', 'c'),
      entry('1934-12-01', 'd'),
      entry('1934', 'a'),
      entry('1934-12', 'b'),
    ];
    const years = timelineOf({ ...EMPTY_RECORD, timeline });
    expect(years.map(({ year, entries }) => [year, ...entries.map(({ text }) => text)])).toEqual([
      ['1934', 'a', 'b', 'c', 'd'],
      ['1935', 'e'],
    ]);
  });

  it('says of an entry what the least sure of its facts allows, and nothing where there is no fact', () => {
    const years = timelineOf({
      ...EMPTY_RECORD,
      facts: [fact('printed', 'documented'), fact('said', 'testimony'), fact('likely', 'probable')],
      timeline: [
        entry('1934-12-01', 'two', 'printed', 'likely'),
        entry('1934-12-02', 'three', 'said', 'printed', 'likely'),
        entry('1934-12-03', 'one', 'printed'),
        entry('1934-12-04', 'none', 'gone'),
      ],
    });
    expect(years.flatMap(({ entries }) => entries.map(({ grade }) => grade))).toEqual([
      'probable',
      'testimony',
      'documented',
      undefined,
    ]);
  });
});
