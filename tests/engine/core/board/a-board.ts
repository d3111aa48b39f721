/** A small board for tests: eight cards between two poles, or the same cards by answer. */
import { brand } from '../../../../src/engine/core/brand.ts';
import type { Board, BoardCard } from '../../../../src/engine/core/board/board.ts';

export function cardOfBoard(id: string, ours: BoardCard['ours']): BoardCard {
  return {
    id,
    title: `Card ${id}`,
    text: `What ${id} says.`,
    shortened: true,
    who: 'A clerk',
    when: 'that day',
    near: 'saw it',
    read: 'in the ledger',
    how: 'written-then',
    facts: [brand('fares')],
    ours,
    why: 'It was written then.',
    dissent: 'A ferryman.',
  };
}

const REST = {
  question: 'fares',
  title: 'Who paid?',
  answers: [
    { id: 'most', name: 'Most' },
    { id: 'few', name: 'Few' },
  ],
  points: { most: 50, few: 20, 'cannot-tell': 30 },
  'points-why': 'Lists are lists.',
  stands: 'Nobody knows.',
  'stands-facts': [brand<Board['stands-facts'][number]>('fares')],
  reviewed: '2026-12-01',
  signed: [],
};

export const BY_POLES: Board = {
  ...REST,
  id: 'by-poles',
  poles: { low: 'most', high: 'few' },
  cards: ([1, 2, 3, 4, 5, 3, 3, 3] as const).map((mark, at) => cardOfBoard(`c${at + 1}`, { mark })),
};

export const BY_ANSWER: Board = {
  ...REST,
  id: 'by-answer',
  cards: Array.from({ length: 8 }, (_, at) =>
    cardOfBoard(
      `c${at + 1}`,
      at === 0 ? { for: ['most'], strength: 2, against: ['few'] } : { for: 'any' },
    ),
  ),
};
