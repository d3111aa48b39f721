/**
 * What a story has to say when a role is over: the record's dates for the strip, what one saw, heard and would have
 * testified, who was beside one, named lives, whose the numbers are, what the game does wrong. The decoder is the schema.
 */
import type { ChapterId, ChoiceId, FactId, RoleId } from '../brand.ts';
import { flag, id, list, object, oneOf, optional, text, textual, type Made } from '../decode.ts';
import { GRADES } from '../story/cue.ts';

const facts = list(id<FactId>());
const choices = list(id<ChoiceId>());

/** A text for the runs that took one of these, and one of those, and none of the last. */
export const decodeWay = object({
  after: optional(choices),
  and: optional(choices),
  unless: optional(choices),
  text,
});
export type Way = Made<typeof decodeWay>;

/** The first of its ways that holds is told; with none, nothing. */
const decodeLine = object({
  /** Who told it. */
  from: optional(text),
  /** What it rests on; absent: it is invented. */
  facts: optional(facts),
  /** Of something invented: what it would be graded if it were real. */
  as: optional(oneOf(GRADES)),
  ways: list(decodeWay),
});
export type Line = Made<typeof decodeLine>;

export const decodeFinal = object({
  role: id<RoleId>(),
  /** The chapter with which the role is over. */
  after: id<ChapterId>(),
  /** The record's question that is asked before the first chapter, and shown again. */
  judgement: optional(text),
  strip: list(
    object({
      date: textual,
      /** The date as it is read. */
      when: text,
      text,
      facts: optional(facts),
      /** A gap: nobody wrote it down. */
      silent: optional(flag),
    }),
  ),
  saw: list(decodeLine),
  heard: list(decodeLine),
  testified: list(decodeLine),
  /** Invented people, by their names in the record, and what became of each on a road. */
  beside: list(object({ person: text, ways: list(decodeWay) })),
  /** Real people: one life each, before any number. */
  named: list(object({ heading: text, told: list(object({ text, fact: id<FactId>() })) })),
  numbers: object({ text, facts }),
  /** What chance drew, if it did. */
  drawn: optional(text),
  game: object({ clear: text, easy: text, personal: text }),
});
export type Final = Made<typeof decodeFinal>;
