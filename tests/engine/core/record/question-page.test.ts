import { describe, expect, it } from 'vitest';
import { brand } from '../../../../src/engine/core/brand.ts';
import { questionPage, questionsOf } from '../../../../src/engine/core/record/question-page.ts';
import type { Question } from '../../../../src/engine/core/record/question.ts';
import { RECORD } from './a-record.ts';

const QUESTION: Question = {
  id: 'who-paid',
  chapters: [brand('ferry'), brand('island')],
  title: 'Who paid?',
  question: 'Who paid for the ferry?',
  agreed: 'Somebody did.',
  answers: [
    { answer: 'All', who: 'A clerk', for: 'It is written.', against: 'By him.', facts: [] },
    {
      answer: 'Few',
      who: 'A ferryman',
      for: 'He saw it.',
      against: 'He was old.',
      facts: [brand('lists'), brand('gone')],
    },
  ],
  also: [brand('fares')],
  stands: 'Nobody knows.',
};

describe('a question of the record', () => {
  it('is asked in the debrief of each chapter that it names, and in no other', () => {
    const record = { questions: [QUESTION] };
    expect(questionsOf(record, [brand('ferry')])).toEqual([QUESTION]);
    expect(questionsOf(record, [brand('ferry'), brand('island')])).toEqual([QUESTION]);
    expect(questionsOf(record, [brand('shore')])).toEqual([]);
  });

  it('lays its answers side by side in their order, with the facts that the record has', () => {
    const { answers, also } = questionPage(QUESTION, RECORD);
    expect(answers.map(({ answer }) => answer)).toEqual(['All', 'Few']);
    expect(answers[1]?.facts.map(({ id, grade }) => [id, grade])).toEqual([['lists', 'probable']]);
    expect(also.map(({ id }) => id)).toEqual(['fares']);
  });

  it('numbers the works in the order in which they are cited, without a gap', () => {
    const { answers, also, sources } = questionPage(QUESTION, RECORD);
    expect(answers[1]?.facts[0]?.sources).toEqual([1, 2]);
    expect(also[0]?.sources).toEqual([2]);
    expect(sources.map(({ number, source }) => [number, source.id])).toEqual([
      [1, 'study'],
      [2, 'ledger'],
    ]);
  });
});
