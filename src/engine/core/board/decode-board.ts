/** Reads a board as its author writes it. The decoder is the schema; that a board is whole is asked by the content check. */
import type { FactId } from '../brand.ts';
import {
  dictionary,
  flag,
  id,
  integer,
  list,
  object,
  oneOf,
  optional,
  text,
  textual,
  type Decoded,
  type Decoder,
  type Made,
} from '../decode.ts';
import { isMap } from '../is-map.ts';
import { err, ok } from '../result.ts';
import { ANY, FIVE, KNEW, STRENGTHS } from './scale.ts';

const facts = list(id<FactId>());

const decodePoleGrade = object({ mark: among(FIVE) });
const decodeAnswerGrade = object({
  for: anyOrSome,
  /** Left out where the card fits any of them. */
  strength: optional(among(STRENGTHS)),
  against: optional(list(text)),
});
const decodeGrade: Decoder<PoleGrade | AnswerGrade> = (value, path) =>
  isMap(value) && Object.hasOwn(value, 'mark')
    ? decodePoleGrade(value, path)
    : decodeAnswerGrade(value, path);

export const decodeBoard = object({
  id: text,
  /** A question of the record: the answers are its answers. */
  question: text,
  title: text,
  /** What else is asked before the sources, such as `a number`. */
  wanted: optional(text),
  /** With two poles each card has five steps between them; without, a card is marked by answer. */
  poles: optional(object({ low: text, high: text })),
  /** Short names, in the order of the question's answers. */
  answers: list(object({ id: text, name: text })),
  cards: list(
    object({
      id: text,
      title: text,
      text,
      /** False of a verbatim quotation. */
      shortened: flag,
      who: text,
      when: textual,
      near: text,
      read: text,
      how: oneOf(KNEW),
      facts,
      ours: decodeGrade,
      why: text,
      dissent: text,
    }),
  ),
  /** The authors' hundred, by the answers' ids and `cannot-tell`. */
  points: dictionary(integer),
  'points-why': text,
  stands: text,
  'stands-facts': facts,
  reviewed: textual,
  /** Specialists from outside who have put their names to the grading. */
  signed: list(text),
});
export type Board = Made<typeof decodeBoard>;
export type PoleGrade = Made<typeof decodePoleGrade>;
export type AnswerGrade = Made<typeof decodeAnswerGrade>;

function among<const T extends readonly number[]>(values: T): Decoder<T[number]> {
  return (value, path) => {
    const known = values.find((each) => each === value);
    const problem = `expected one of ${values.join(', ')}`;
    return known === undefined ? err([{ path, problem }]) : ok(known);
  };
}

function anyOrSome(value: unknown, path: string): Decoded<typeof ANY | readonly string[]> {
  return value === ANY ? ok(ANY) : list(text)(value, path);
}
