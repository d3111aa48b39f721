import { describe, expect, it } from 'vitest';
import { decode } from '../../../../src/engine/core/decode.ts';
import { decodeSource, isComplete } from '../../../../src/engine/core/record/source.ts';

const BOOK = {
  id: 'a-book',
  kind: 'scholarship',
  type: 'book',
  author: [{ family: 'Scholar', given: 'A.' }],
  title: 'Ferries',
  issued: { 'date-parts': [[1980]] },
};

function read(change: object) {
  return decode(decodeSource, { ...BOOK, ...change }, 'work');
}

function problems(change: object): string {
  const made = read(change);
  return made.ok ? '' : made.error.map(({ path, problem }) => `${path}: ${problem}`).join('\n');
}

function complete(change: object): boolean {
  const made = read(change);
  if (!made.ok) throw new Error('the work was not read');
  return isComplete(made.value);
}

describe('a source', () => {
  it('has the fields of CSL-JSON, each of its own type', () => {
    expect(read({}).ok).toBe(true);
    expect(problems({ author: 'A. Scholar' })).toContain('work.author');
    expect(problems({ author: [{ given: 'A.' }] })).toContain('work.author[0].family');
    expect(problems({ type: 'novel' })).toContain('work.type');
    expect(problems({ year: 1980 })).toContain('work.year: unknown key');
    expect(problems({ lacks: ['page'] })).toContain('work.lacks[0]');
  });

  it('is made by people, by a body, or expressly by nobody who is named', () => {
    expect(read({ author: [{ literal: 'The company' }] }).ok).toBe(true);
    expect(read({ author: 'none named' }).ok).toBe(true);
  });

  it('is of a day, of a month, of a year, of two of them, of words, or expressly undated', () => {
    for (const parts of [[[1980]], [[1980, 2]], [[1980, 2, 3]], [[1980], [1981]]]) {
      expect(read({ issued: { 'date-parts': parts } }).ok).toBe(true);
    }
    expect(read({ issued: { literal: 'c. 1980' } }).ok).toBe(true);
    expect(read({ issued: 'undated' }).ok).toBe(true);
    for (const parts of [[], [[]], [[1980, 13]], [[1980, 2, 32]], [[1980, 2, 3, 4]], [['1980']]]) {
      expect(problems({ issued: { 'date-parts': parts } })).toContain('work.issued');
    }
  });

  it('has a title, or says what it is', () => {
    expect(read({ title: undefined, genre: 'letter' }).ok).toBe(true);
    expect(problems({ title: undefined })).toContain('work.title');
  });

  it('is complete with an author, a date, and nothing that is said to be lacking', () => {
    expect(complete({})).toBe(true);
    expect(complete({ author: 'none named', issued: 'undated' })).toBe(true);
    expect(complete({ author: undefined })).toBe(false);
    expect(complete({ issued: undefined })).toBe(false);
    expect(complete({ lacks: ['title'] })).toBe(false);
  });
});
