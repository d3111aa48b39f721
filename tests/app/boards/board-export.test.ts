import { describe, expect, it } from 'vitest';
import { boardData, boardText } from '../../../src/app/boards/board-export.ts';
import { BOARD } from '../../../src/app/words/english/board.ts';
import {
  commits,
  marks,
  moves,
  movesCard,
  NOTHING_YET,
  places,
  says,
  shows,
  sureNow,
  turns,
} from '../../../src/engine/core/board/weighing.ts';
import { BY_POLES } from '../../engine/core/board/a-board.ts';

const committed = commits(
  says(NOTHING_YET, { answer: 'few', sure: 3, number: 7, paper: 'A list.' }),
);
const weighed = marks(turns(marks(committed, 'c1', { at: 5 }), 'c1'), 'c1', { at: 2 });
const full = sureNow(places(weighed, BY_POLES, { answer: 'few', points: 100 }), 2);
const shown = moves(movesCard(shows(full, BY_POLES), 'c2'), {
  mark: { at: 3 },
  why: 'It is late.',
});

describe('a board as text', () => {
  it('says what was said, marked, moved and placed, and ours once it has been seen', () => {
    const text = boardText(BY_POLES, shown, BOARD);
    for (const line of [
      'Your answer, before you see a source: Few, 7',
      'One paper that would change your mind: A list.',
      '1 Card c1',
      'You: for most.',
      'We: strongly for most.',
      'Few: you 100, we 20',
      'How sure are you now? Unsure',
      'One move: Card c2: fits any of them',
      'Why: It is late.',
    ])
      expect(text.split('\n')).toContain(line);
    expect(text).toContain('Before you turned the card over you marked it “strongly for few”');
  });

  it('has nothing of ours before it has been seen', () => {
    const text = boardText(BY_POLES, full, BOARD);
    expect(text).not.toContain('We:');
    expect(text).not.toContain('we 20');
    expect(text).not.toContain('It was written then.');
  });
});

describe('a board as data', () => {
  it('names the board by its id and date, and nobody', () => {
    const data = JSON.parse(boardData(BY_POLES, shown));
    expect(data).toMatchObject({ format: 'evidence-board', version: 1, board: 'by-poles' });
    expect(data.cards.c1).toEqual({ turned: true, before: { at: 5 }, mark: { at: 2 } });
    expect(Object.keys(data)).not.toContain('partners');
  });
});
