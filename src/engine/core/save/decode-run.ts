/**
 * A run as it is read from a save file: what is not known in it is kept in it.
 * The decoders are made when they are needed: made on loading, they would tie this file to the page's first chunk.
 */
import type { ChoiceId, NoteId, RoleId, RunId } from '../brand.ts';
import { anyText, id, integer, list, openObject, optional, text, type Decoder } from '../decode.ts';
import { isMap } from '../is-map.ts';
import { notesOff, type Journal } from '../journal/journal.ts';
import type { Run } from '../journal/run.ts';
import { err, ok } from '../result.ts';

const decodeJournal: Decoder<Journal> = (value, path) => {
  const decodeFields = openObject({
    story: text,
    role: id<RoleId>(),
    entry: text,
    seed: integer,
    choices: list(id<ChoiceId>()),
    without: list(id<NoteId>()),
  });
  const read = decodeFields(value, path);
  return read.ok ? ok({ ...read.value, without: notesOff(read.value.without) }) : read;
};

const decodeMap: Decoder<Readonly<Record<string, unknown>>> = (value, path) =>
  isMap(value) ? ok(value) : err([{ path, problem: 'expected a map' }]);

export const decodeRun: Decoder<Run> = (value, path) => {
  const decodeFields = openObject({
    id: id<RunId>(),
    name: optional(anyText),
    journal: decodeJournal,
    judgement: optional(openObject({ question: text, answer: text, sure: integer })),
    turn: integer,
    build: text,
    given: optional(integer),
    parent: optional(openObject({ run: id<RunId>(), turn: integer })),
    order: optional(integer),
    startedAt: text,
    savedAt: text,
    alongside: optional(decodeMap),
  });
  return decodeFields(value, path);
};
