/**
 * A work that the record rests on, in the fields of CSL-JSON (citationstyles.org), so that any tool of libraries can
 * read it. The decoder is the schema. How a work is printed is the app's.
 */
import type { SourceId } from '../brand.ts';
import {
  decode,
  id,
  list,
  object,
  oneOf,
  optional,
  text,
  textual,
  type Decoder,
  type Made,
} from '../decode.ts';
import { isMap } from '../is-map.ts';
import { err, ok } from '../result.ts';

/** Said in the place of names: the work itself names nobody. */
export const NONE_NAMED = 'none named';
/** Said in the place of a date: the work, or the copy of it that was read, bears none. */
export const UNDATED = 'undated';

const TYPES = [
  'book',
  'chapter',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'entry-encyclopedia',
  'webpage',
  'thesis',
  'motion_picture',
  /** A paper of an archive, a letter, a record of questions, a decree. */
  'document',
] as const;

/** A person, or a body by its `literal` name. */
export type Name =
  { readonly family: string; readonly given?: string } | { readonly literal: string };
const body = object({ literal: text });
const person = object({ family: text, given: optional(text) });
const name: Decoder<Name> = (value, path) =>
  isMap(value) && Object.hasOwn(value, 'literal') ? body(value, path) : person(value, path);

const names = list(name);
const authors: Decoder<readonly Name[] | typeof NONE_NAMED> = (value, path) =>
  value === NONE_NAMED ? ok(NONE_NAMED) : names(value, path);

/** `[[1980, 12, 1]]`, or two of them for a stretch of time; what is no date of a calendar is a `literal`. */
export type Issued =
  { readonly 'date-parts': readonly (readonly number[])[] } | { readonly literal: string };
const literalDate = object({ literal: textual });
const calendarDate = object({ 'date-parts': list(list(datePart)) });
const issued: Decoder<Issued | typeof UNDATED> = (value, path) => {
  if (value === UNDATED) return ok(UNDATED);
  if (isMap(value) && Object.hasOwn(value, 'literal')) return literalDate(value, path);
  const made = calendarDate(value, path);
  if (!made.ok || isCalendarDate(made.value['date-parts'])) return made;
  const problem = 'expected [[year]], [[year, month]] or [[year, month, day]], or two of them';
  return err([{ path: `${path}.date-parts`, problem }]);
};

function datePart(value: unknown, path: string) {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
    ? ok(value)
    : err([{ path, problem: 'expected a year, a month or a day' }]);
}

function isCalendarDate(parts: readonly (readonly number[])[]): boolean {
  const whole = parts.every(
    ([year = 0, month = 1, day = 1, ...more]) =>
      year > 0 && month <= 12 && day <= 31 && more.length === 0,
  );
  return whole && (parts.length === 1 || parts.length === 2);
}

const LACKS = ['author', 'title', 'year'] as const;

const fields = object({
  id: id<SourceId>(),
  /** How the list of works groups it. */
  kind: oneOf(['document', 'memoir', 'scholarship', 'press', 'fiction']),
  type: oneOf(TYPES),
  author: optional(authors),
  editor: optional(names),
  translator: optional(names),
  title: optional(text),
  /** An English title, for a work in another language. Ours, not of CSL. */
  'translated-title': optional(text),
  /** What it is, in the place of a title or after one: a letter to somebody, a thesis. */
  genre: optional(text),
  'container-title': optional(text),
  edition: optional(textual),
  volume: optional(textual),
  issue: optional(textual),
  page: optional(textual),
  /** A chapter, a sitting, notes: where in the work, when it has no pages. */
  locator: optional(text),
  publisher: optional(text),
  'publisher-place': optional(text),
  issued: optional(issued),
  'original-date': optional(issued),
  archive: optional(text),
  /** What the work has and its readers could not see: it is half-named. */
  lacks: optional(list(oneOf(LACKS))),
  /** How far it was read, and what it is worth. */
  note: optional(text),
});
export type Source = Made<typeof fields>;

export const decodeSource: Decoder<Source> = (value, path) => {
  const made = decode(fields, value, path);
  if (!made.ok) return made;
  const { title, genre } = made.value;
  if (title !== undefined || genre !== undefined) return made;
  return err([{ path: `${path}.title`, problem: 'expected a title, or what it is as its genre' }]);
};

/** Named so that a library can find it: somebody or expressly nobody as its author, a title, a date or expressly none. */
export function isComplete({ author, issued: date, lacks = [] }: Source): boolean {
  return author !== undefined && date !== undefined && lacks.length === 0;
}
