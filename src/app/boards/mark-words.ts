/** Marks, grades and answers of a board in words. */
import {
  ANY,
  CANNOT_TELL,
  type AnswerMark,
  type Board,
  type BoardCard,
  type Mark,
} from '../../engine/index.ts';
import type { BoardWords } from '../words/english/board.ts';

export function answerName({ answers }: Board, id: string, words: BoardWords): string {
  if (id === CANNOT_TELL) return words.cannotTell;
  return answers.find((answer) => answer.id === id)?.name ?? id;
}

export function poleWords({ poles }: Board, words: BoardWords): readonly string[] {
  return poles === undefined ? [] : words.weigh.poles(poles.low, poles.high);
}

export function markInWords(mark: Mark, board: Board, words: BoardWords): string {
  if ('at' in mark) return poleWords(board, words)[mark.at - 1] ?? '';
  const favoured = mark.most === undefined ? [] : [mark.most];
  return byAnswer(favoured, mark, board, words);
}

export function gradeInWords(ours: BoardCard['ours'], board: Board, words: BoardWords): string {
  if ('mark' in ours) return markInWords({ at: ours.mark }, board, words);
  const favoured = ours.for === ANY ? [ANY] : ours.for;
  return byAnswer(favoured, { against: [], ...ours }, board, words);
}

function byAnswer(
  favoured: readonly string[],
  { strength, against }: Pick<AnswerMark, 'strength' | 'against'>,
  board: Board,
  words: BoardWords,
): string {
  const nameOf = (id: string) => answerName(board, id, words);
  const isAny = favoured.includes(ANY);
  const most = isAny ? words.weigh.any : favoured.map(nameOf).join(' · ');
  const how = isAny || strength === undefined ? undefined : words.weigh.strengths[strength - 1];
  const struck = against.length === 0 ? undefined : words.weigh.against(against.map(nameOf));
  return [[most, how].filter(Boolean).join(', '), struck].filter(Boolean).join('; ');
}
