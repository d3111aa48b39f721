/** What was made of a board, as text and as data. Nobody's name is asked for, so none is in it. */
import {
  answerIds,
  besideOurs,
  cardOf,
  hasMoved,
  placed,
  type Board,
  type Weighing,
} from '../../engine/index.ts';
import type { BoardWords } from '../words/english/board.ts';
import { answerName, gradeInWords, markInWords } from './mark-words.ts';

export function boardText(board: Board, state: Weighing, words: BoardWords): string {
  const { commit, beside, weigh, place } = words;
  const nameOf = (id: string): string => answerName(board, id, words);
  const { answer, number, sure, paper } = state.said;
  const said =
    answer === undefined || sure === undefined
      ? []
      : [
          `${commit.answer}: ${nameOf(answer)}${number === undefined ? '' : beside.number(number)}`,
          `${commit.sure} ${commit.sureness[sure - 1]}`,
          ...line(commit.paper, paper),
          ...line(commit.added, state.added),
        ];
  const cards = besideOurs(state, board).flatMap(({ card, yours, ours }, at) => {
    const { before, knew } = cardOf(state, card.id);
    const you = yours === undefined ? beside.notMarked : markInWords(yours, board, words);
    return [
      '',
      `${at + 1} ${card.title}`,
      beside.youMarked(you),
      ...(hasMoved(cardOf(state, card.id)) && before !== undefined
        ? [weigh.moved + weigh.before(markInWords(before, board, words))]
        : []),
      ...(knew === undefined ? [] : [`${weigh.how} ${weigh.knew[knew]}`]),
      ...(state.isShown ? [beside.weMarked(gradeInWords(ours, board, words)), card.why] : []),
    ];
  });
  const points = answerIds(board).map((id) => {
    const ours = state.isShown ? `, ${beside.ourPoints(board.points[id] ?? 0)}` : '';
    return `${nameOf(id)}: ${beside.yourPoints(placed(state, id))}${ours}`;
  });
  const now =
    state.sureAfter === undefined ? [] : [`${place.sure} ${commit.sureness[state.sureAfter - 1]}`];
  return [board.title, '', ...said, ...cards, '', ...points, ...now, ...moveLines()].join('\n');

  function moveLines(): readonly string[] {
    const { card, mark, why } = state.move;
    const moved = board.cards.find(({ id }) => id === card);
    if (moved === undefined) return [];
    const to = mark === undefined ? '' : `: ${markInWords(mark, board, words)}`;
    return ['', `${beside.move}: ${moved.title}${to}`, ...line(beside.moveWhy, why)];
  }
}

/** What nobody wrote is left out. */
function line(name: string, text: string): readonly string[] {
  return text.trim() === '' ? [] : [`${name}: ${text.trim()}`];
}

const FORMAT = 'evidence-board';

/** The same for a spreadsheet or a class's table: the ids of board and cards, and what was marked. */
export function boardData(board: Board, state: Weighing): string {
  const { partners: _, ...ours } = state;
  return `${JSON.stringify({ format: FORMAT, version: 1, board: board.id, reviewed: board.reviewed, ...ours }, undefined, 2)}\n`;
}
