import { describe, expect, it } from 'vitest';
import { besideOurs } from '../../../../src/engine/core/board/beside-ours.ts';
import { boardsOn, doorOf, isSigned } from '../../../../src/engine/core/board/board.ts';
import { ANY } from '../../../../src/engine/core/board/scale.ts';
import { decodeBoard } from '../../../../src/engine/core/board/decode-board.ts';
import { decodeWeighing } from '../../../../src/engine/core/board/decode-weighing.ts';
import { decode } from '../../../../src/engine/core/decode.ts';
import {
  commits,
  marks,
  NOTHING_YET,
  says,
  turns,
} from '../../../../src/engine/core/board/weighing.ts';
import type { Mark } from '../../../../src/engine/core/board/mark.ts';
import { BY_ANSWER, BY_POLES } from './a-board.ts';

const COMMITTED = commits(says(NOTHING_YET, { answer: 'most', sure: 3 }));

describe('a board', () => {
  it('is read as it is written, with poles or without', () => {
    for (const board of [BY_POLES, BY_ANSWER]) {
      expect(decode(decodeBoard, JSON.parse(JSON.stringify(board)), 'a board')).toEqual({
        ok: true,
        value: board,
      });
    }
  });

  it('says what is wrong with a grade', () => {
    const wrong = JSON.parse(JSON.stringify(BY_POLES).replace('"mark":2', '"mark":6'));
    const read = decode(decodeBoard, wrong, '');
    expect(read.ok ? [] : read.error).toEqual([
      { path: '.cards[1].ours.mark', problem: 'expected one of 1, 2, 3, 4, 5' },
    ]);
  });

  it('is led to by its question, with no word of its cards', () => {
    const doors = [doorOf(BY_POLES)];
    expect(boardsOn(doors, ['other', 'fares'])).toEqual([
      { id: 'by-poles', question: 'fares', title: 'Who paid?' },
    ]);
    expect(boardsOn(doors, ['other'])).toEqual([]);
  });

  it('is the authors’ own until two have signed it', () => {
    expect(isSigned(BY_POLES)).toBe(false);
    expect(isSigned({ signed: ['A. One'] })).toBe(false);
    expect(isSigned({ signed: ['A. One', 'B. Two'] })).toBe(true);
  });
});

describe('yours beside ours', () => {
  const trusted = (board: typeof BY_POLES, at: number, mark: Mark) =>
    besideOurs(marks(COMMITTED, `c${at}`, mark), board)[at - 1]?.trusted;

  it('between poles is a distance: the same, trusted more or less than we do, read the other way', () => {
    expect(trusted(BY_POLES, 1, { at: 1 })).toBe('same');
    expect(trusted(BY_POLES, 1, { at: 2 })).toBe('less');
    expect(trusted(BY_POLES, 3, { at: 5 })).toBe('more');
    expect(trusted(BY_POLES, 4, { at: 1 })).toBe('other');
    expect(trusted(BY_POLES, 4, { at: 3 })).toBe('less');
  });

  it('by answer looks at the answer first, then at how strongly', () => {
    expect(trusted(BY_ANSWER, 1, { most: 'most', strength: 2, against: [] })).toBe('same');
    expect(trusted(BY_ANSWER, 1, { most: 'most', strength: 3, against: [] })).toBe('more');
    expect(trusted(BY_ANSWER, 1, { most: ANY, against: [] })).toBe('less');
    expect(trusted(BY_ANSWER, 1, { most: 'few', strength: 2, against: [] })).toBe('other');
    expect(trusted(BY_ANSWER, 2, { most: 'few', strength: 1, against: [] })).toBe('more');
  });

  it('has nothing to say of a card that was not marked wholly', () => {
    expect(besideOurs(COMMITTED, BY_POLES)[0]).toMatchObject({ yours: undefined });
    expect(trusted(BY_ANSWER, 1, { most: 'most', against: [] })).toBeUndefined();
  });
});

describe('a weighing that was kept', () => {
  const state = turns(marks(COMMITTED, 'c1', { at: 4 }), 'c1');

  it('is read back whole', () => {
    expect(decodeWeighing(JSON.parse(JSON.stringify(state)), BY_POLES)).toEqual(state);
    expect(decodeWeighing(undefined, BY_POLES)).toEqual(NOTHING_YET);
  });

  it('loses only what is damaged, or of a card or an answer that is gone', () => {
    const damaged = {
      ...state,
      way: 'together',
      said: { answer: 'gone', sure: 9, number: -1, paper: 7 },
      cards: { c1: { mark: { at: 12 }, turned: 'yes' }, gone: { turned: true } },
      points: { most: 55, few: 7, gone: 5 },
      move: { card: 'gone', why: 'Because.' },
    };
    expect(decodeWeighing(damaged, BY_POLES)).toEqual({
      ...state,
      way: 'alone',
      said: { paper: '' },
      cards: { c1: { turned: false } },
      points: { most: 55 },
      move: { why: 'Because.' },
    });
    expect(decodeWeighing({ ...state, points: { most: 95, few: 95 } }, BY_POLES).points).toEqual(
      {},
    );
  });

  it('shows the authors’ grading only to who has committed', () => {
    expect(decodeWeighing({ isShown: true }, BY_POLES).isShown).toBe(false);
  });

  it('leaves marks of the other kind of board', () => {
    expect(decodeWeighing(state, BY_ANSWER).cards['c1']).toEqual({ turned: true });
  });
});
