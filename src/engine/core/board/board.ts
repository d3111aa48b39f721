/**
 * A board: a question on which a reader commits, weighs cards, places points, and then sees the authors' grading.
 * Its type is made by its decoder, which the page does not need.
 */
import type { AnswerGrade, Board, PoleGrade } from './decode-board.ts';
import { CANNOT_TELL } from './scale.ts';

export type { AnswerGrade, Board, PoleGrade };
export type BoardCard = Board['cards'][number];

/** What leads to a board, and no word of its cards. */
export type BoardDoor = Pick<Board, 'id' | 'question' | 'title'>;

export function doorOf({ id: board, question, title }: Board): BoardDoor {
  return { id: board, question, title };
}

/** Boards on these questions, in their order. */
export function boardsOn(
  boards: readonly BoardDoor[],
  questions: readonly string[],
): readonly BoardDoor[] {
  return questions.flatMap((question) => boards.filter((board) => board.question === question));
}

/** So many names make a grading more than the authors' own. */
const NAMES = 2;

export function isSigned({ signed }: Pick<Board, 'signed'>): boolean {
  return signed.length >= NAMES;
}

/** All that points can be placed on. */
export function answerIds({ answers }: Pick<Board, 'answers'>): readonly string[] {
  return [...answers.map((answer) => answer.id), CANNOT_TELL];
}
