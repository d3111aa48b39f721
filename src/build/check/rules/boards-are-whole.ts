/** A board has a name for each answer of its question, and eight to ten short cards that rest on facts. */
import { type Board, type BoardCard } from '../../../engine/core/board/board.ts';
import { ANY, CANNOT_TELL } from '../../../engine/core/board/scale.ts';
import type { Question } from '../../../engine/core/record/question.ts';
import { wordsIn } from '../../crawl/words-in.ts';
import type { BuildFault } from '../../ink-story/build-fault.ts';
import type { Located } from '../../ink-story/located.ts';
import type { Rule } from '../rule.ts';

const FEWEST_CARDS = 8;
const MOST_CARDS = 10;
/** Words that a text may have. */
const MOST_OF_CARD = { title: 6, text: 40, why: 25, dissent: 25 } as const;
const MOST_OF_BOARD = { 'points-why': 40, stands: 45 } as const;
/** Shorter words are in every answer. */
const SHARED_LETTERS = 3;

/** Questions are counted too: a story that has none with a board has been looked at. */
export const boardsAreWhole: Rule = {
  name: 'boards are whole',
  check: ({ story: { record } }) => ({
    looked: record.questions.length + record.boards.length,
    faults: record.boards.flatMap((where) =>
      faultsOf(
        where,
        record.questions.find(({ value }) => value.id === where.value.question)?.value,
      ),
    ),
  }),
};

type Said = readonly [path: string, thing: string, remedy: string];

function faultsOf(where: Located<Board>, question: Question | undefined): readonly BuildFault[] {
  const board = where.value;
  return [
    ...(question === undefined ? [] : answersOf(board, question)),
    ...cardsOf(board),
    ...board.cards.flatMap((card, at) => cardOf(board, card, at)),
    ...tooLong(MOST_OF_BOARD, (key) => board[key], ''),
    ...(board['stands-facts'].length > 0
      ? []
      : [['.stands-facts', 'what stands names no fact', 'Name the facts that it stands on.'] as const]), // prettier-ignore
  ].map(([path, thing, remedy]) => ({ file: where.file, line: where.lineOf(path), thing, remedy }));
}

/** The question's answers are the only ones: a board gives them short names, in their order. */
function answersOf({ answers }: Board, { id, answers: asked }: Question): readonly Said[] {
  const named = `the question \`${id}\` has ${asked.length} answers, the board ${answers.length}`;
  const twice = answers.flatMap(({ id: answer }, at): readonly Said[] =>
    answer === CANNOT_TELL || answer === ANY || answers.findIndex((e) => e.id === answer) < at
      ? [[`.answers[${at}]`, `\`${answer}\` is taken`, 'Give each answer an id of its own.']]
      : [],
  );
  if (answers.length !== asked.length) {
    return [['.answers', named, 'Name them all, in the order of the question.'], ...twice];
  }
  const strange = answers.flatMap(({ name }, at): readonly Said[] =>
    sharesWord(name, asked[at]?.answer ?? '')
      ? []
      : [
          [
            `.answers[${at}]`,
            `“${name}” has no word of the answer “${asked[at]?.answer ?? ''}”`,
            'Keep the question’s order, and a word of each answer in its short name.',
          ],
        ],
  );
  return [...twice, ...strange];
}

function sharesWord(name: string, answer: string): boolean {
  const words = (of: string) => wordsIn(of.toLowerCase().replaceAll(/[^\p{L}\p{N}\s]/gu, ' '));
  return words(name).some((word) => word.length >= SHARED_LETTERS && words(answer).includes(word));
}

function cardsOf({ cards }: Board): readonly Said[] {
  const twice = cards.flatMap(({ id }, at): readonly Said[] =>
    cards.findIndex((card) => card.id === id) < at
      ? [[`.cards[${at}]`, `a second card \`${id}\``, 'Rename or remove one.']]
      : [],
  );
  return cards.length >= FEWEST_CARDS && cards.length <= MOST_CARDS
    ? twice
    : [
        [
          '.cards',
          `the board has ${cards.length} cards`,
          `Give it ${FEWEST_CARDS} to ${MOST_CARDS}: as many as are weighed in a quarter of an hour.`,
        ],
        ...twice,
      ];
}

function cardOf(board: Board, card: BoardCard, at: number): readonly Said[] {
  const path = `.cards[${at}]`;
  return [
    ...tooLong(MOST_OF_CARD, (key) => card[key], path),
    ...(card.facts.length > 0
      ? []
      : [[`${path}.facts`, `the card \`${card.id}\` rests on no fact`, 'Name one.'] as const]),
  ];
}

function tooLong<K extends keyof typeof MOST_OF_CARD | keyof typeof MOST_OF_BOARD>(
  most: Readonly<Record<K, number>>,
  textOf: (key: K) => string,
  path: string,
): readonly Said[] {
  return Object.entries<number>(most).flatMap(([key, limit]): readonly Said[] => {
    const words = wordsIn(textOf(key as K)).length; // it has no others
    return words <= limit
      ? []
      : [[`${path}.${key}`, `${words} words in \`${key}\``, `It has at most ${limit}.`]];
  });
}
