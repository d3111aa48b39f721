import { describe, expect, it } from 'vitest';
import { dateWords } from '../../../src/app/words/date-words.ts';

describe('a date of the record in words', () => {
  it.each([
    ['1934-12-01', '1 December 1934'],
    ['1934-12', 'December 1934'],
    ['1934', '1934'],
    ['about 1970', 'about 1970'],
    ['1934-13-40', '1934-13-40'],
  ])('%s is read as %s', (date, words) => {
    expect(dateWords(date, 'en')).toBe(words);
  });

  it('is in the language of the story', () => {
    expect(dateWords('1934-12-01', 'de')).toBe('1. Dezember 1934');
  });
});
