/** The authors' grading of a board leaves nothing out: each card has its mark, and the hundred points are placed in fives. */
import { answerIds, type Board, type BoardCard } from '../../../engine/core/board/board.ts';
import { ANY } from '../../../engine/core/board/scale.ts';
import { FIVES, HUNDRED } from '../../../engine/core/board/weighing.ts';
import { knownOf, type BuildFault } from '../../ink-story/build-fault.ts';
import type { Located } from '../../ink-story/located.ts';
import type { Rule } from '../rule.ts';

/** Questions are counted too: a story that has none with a board has been looked at. */
export const boardsAreGraded: Rule = {
  name: 'boards are graded',
  check: ({ story: { record } }) => ({
    looked: record.questions.length + record.boards.length,
    faults: record.boards.flatMap(faultsOf),
  }),
};

type Said = readonly [path: string, thing: string, remedy: string];

function faultsOf({ value, file, lineOf }: Located<Board>): readonly BuildFault[] {
  const grades = value.cards.flatMap((card, at) =>
    gradeOf(value, card).map((said) => [`.cards[${at}].ours`, ...said] as const),
  );
  return [...grades, ...pointsOf(value)].map(([path, thing, remedy]) => ({
    file,
    line: lineOf(path),
    thing,
    remedy,
  }));
}

function gradeOf(
  { poles, answers }: Board,
  { id, ours }: BoardCard,
): readonly (readonly [string, string])[] {
  const known = new Set(answers.map((answer) => answer.id));
  if ('mark' in ours) {
    return poles === undefined
      ? [[`\`${id}\` has a mark, and the board no poles`, 'Say which answers it is for.']]
      : [];
  }
  if (poles !== undefined) {
    return [[`\`${id}\` has no mark between the poles`, 'Give it `mark: 1` to `mark: 5`.']];
  }
  const { against = [], strength } = ours;
  const favoured = ours.for === ANY ? [] : ours.for;
  return [
    ...[...favoured, ...against]
      .filter((answer) => !known.has(answer))
      .map((answer) => [`no answer \`${answer}\``, `Correct it; ${knownOf(known)}.`] as const),
    ...favoured
      .filter((answer) => against.includes(answer))
      .map((answer) => [`\`${id}\` is for and against \`${answer}\``, 'Decide.'] as const),
    ...(ours.for !== ANY && favoured.length === 0
      ? [[`\`${id}\` is for no answer`, `Name one or more, or write \`for: ${ANY}\`.`] as const]
      : []),
    ...(ours.for !== ANY && strength === undefined
      ? [[`\`${id}\` does not say how strongly`, 'Give it `strength: 1` to `3`.'] as const]
      : []),
  ];
}

function pointsOf(board: Board): readonly Said[] {
  const { points } = board;
  const known = answerIds(board);
  const sum = Object.values(points).reduce((all, each) => all + each, 0);
  return [
    ...known
      .filter((id) => !Object.hasOwn(points, id))
      .map((id): Said => ['.points', `no points for \`${id}\``, 'Give it some, or 0.']),
    ...Object.entries(points).flatMap(([id, each]): readonly Said[] => [
      ...(known.includes(id)
        ? []
        : [[`.points.${id}`, `no answer \`${id}\``, `Correct it; ${knownOf(new Set(known))}.`] as const]), // prettier-ignore
      ...(each % FIVES === 0 && each >= 0
        ? []
        : [[`.points.${id}`, `${each} points`, `Place them in fives.`] as const]),
    ]),
    ...(sum === HUNDRED
      ? []
      : [['.points', `the points add up to ${sum}`, `Place ${HUNDRED}.`] as const]),
  ];
}
