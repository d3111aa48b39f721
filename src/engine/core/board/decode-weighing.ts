/** What was kept of a weighing, read for the board as it is now: each part on its own, so that damage loses only itself. */
import { isMap } from '../is-map.ts';
import { answerIds, type Board, type BoardCard } from './board.ts';
import { ANY, FIVE, KNEW, STRENGTHS } from './scale.ts';
import type { AnswerMark, Mark } from './mark.ts';
import {
  FIVES,
  HUNDRED,
  NOTHING_YET,
  WAYS,
  type Said,
  type WeighedCard,
  type Weighing,
} from './weighing.ts';

type Fields = Readonly<Record<string, unknown>>;

export function decodeWeighing(from: unknown, board: Board): Weighing {
  if (!isMap(from)) return NOTHING_YET;
  const isCommitted = from['isCommitted'] === true;
  const isShown = isCommitted && from['isShown'] === true;
  const sureAfter = one(FIVE, from['sureAfter']);
  const cards = fields(from['cards']);
  return {
    way: one(WAYS, from['way']) ?? NOTHING_YET.way,
    said: saidOf(fields(from['said']), board),
    partners: strings(from['partners'], Number.isInteger),
    isCommitted,
    added: textOf(from['added']),
    cards: Object.fromEntries(
      board.cards.flatMap((card) =>
        Object.hasOwn(cards, card.id) ? [[card.id, cardFrom(fields(cards[card.id]), board)]] : [],
      ),
    ),
    points: pointsOf(fields(from['points']), board),
    ...(sureAfter === undefined ? {} : { sureAfter }),
    isShown,
    move: moveOf(fields(from['move']), board),
  };
}

function saidOf(from: Fields, board: Board): Said {
  const answer = one(answerIds(board), from['answer']);
  const sure = one(FIVE, from['sure']);
  const number = from['number'];
  return {
    ...(answer === undefined ? {} : { answer }),
    ...(sure === undefined ? {} : { sure }),
    ...(typeof number === 'number' && Number.isSafeInteger(number) && number >= 0
      ? { number }
      : {}),
    paper: textOf(from['paper']),
  };
}

function cardFrom(from: Fields, board: Board): WeighedCard {
  const mark = markOf(from['mark'], board);
  const before = markOf(from['before'], board);
  const knew = one(KNEW, from['knew']);
  return {
    turned: from['turned'] === true,
    ...(mark === undefined ? {} : { mark }),
    ...(before === undefined ? {} : { before }),
    ...(knew === undefined ? {} : { knew }),
  };
}

/** A mark of the other kind is of another board. */
function markOf(value: unknown, board: Board): Mark | undefined {
  if (!isMap(value)) return undefined;
  if (board.poles !== undefined) {
    const at = one(FIVE, value['at']);
    return at === undefined ? undefined : { at };
  }
  if (!Array.isArray(value['against'])) return undefined;
  return answerMark(value, board);
}

function answerMark(value: Fields, board: Board): AnswerMark {
  const answers = board.answers.map(({ id }) => id);
  const most = one([...answers, ANY], value['most']);
  const strength = one(STRENGTHS, value['strength']);
  return {
    against: strings(value['against'], (each) => answers.some((id) => id === each)),
    ...(most === undefined ? {} : { most }),
    ...(strength === undefined ? {} : { strength }),
  };
}

/** Points that are no fives, or more than there are, were placed on another board. */
function pointsOf(from: Fields, board: Board): Weighing['points'] {
  const points = answerIds(board).flatMap((id) => {
    const value = Object.hasOwn(from, id) ? from[id] : undefined;
    const isFive = typeof value === 'number' && value >= 0 && value % FIVES === 0;
    return isFive ? [[id, value] as const] : [];
  });
  const sum = points.reduce((all, [, value]) => all + value, 0);
  return sum > HUNDRED ? {} : Object.fromEntries(points);
}

function moveOf(from: Fields, board: Board): Weighing['move'] {
  const card = one(board.cards.map(({ id }: BoardCard) => id), from['card']); // prettier-ignore
  const mark = markOf(from['mark'], board);
  return {
    why: textOf(from['why']),
    ...(card === undefined ? {} : { card }),
    ...(mark === undefined ? {} : { mark }),
  };
}

function fields(value: unknown): Fields {
  return isMap(value) ? value : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function one<const T>(values: readonly T[], found: unknown): T | undefined {
  return values.find((each) => each === found);
}

function strings<T>(value: unknown, isOurs: (each: unknown) => boolean): readonly T[] {
  return Array.isArray(value) ? value.filter((each): each is T => isOurs(each)) : [];
}
