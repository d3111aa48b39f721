/**
 * Ids for choices that have none of their own, made of where a choice is written and of its words as they are written.
 * Both halves can be read back: a choice whose words changed is found by its place, one that moved by its words.
 */
import { brand, type ChoiceId } from '../brand.ts';
import { hashHex } from '../hash.ts';

/** A choice as its author wrote it. */
export type WrittenChoice = {
  /** Knot, stitch and what it is nested in: `toll.g-0`; empty above the first knot. */
  readonly group: string;
  /** Its number among the choices of the group, from 1, and how many they are. */
  readonly at: number;
  readonly of: number;
  /** Its words, with `HOLE` for what the story fills in. */
  readonly words: string;
  /** Its number among those of the group with the same words, from 1. */
  readonly nth: number;
};

/** What the story fills in when it tells the choice. */
export const HOLE = '\u{FFFC}';

export type MadeId = {
  readonly group: string;
  readonly place: string;
  /** Told for people, shortened. */
  readonly words: string;
  /** Of the whole words, and of their number among equal ones. */
  readonly key: string;
};

const PREFIX = 'auto.';
const MOST_LETTERS = 28;
const SHAPE =
  /^auto\.(?:(?<group>.+)\.)?(?<at>\d+of\d+)\.(?<words>[^.]*)\.(?<key>[0-9a-f]{8})(?:-\d+)?$/u;

export function madeId({ group, at, of, words, nth }: WrittenChoice): ChoiceId {
  const place = group === '' ? `${at}of${of}` : `${group}.${at}of${of}`;
  const plain = words.replaceAll(/\s+/gu, ' ').trim();
  return brand(`${PREFIX}${place}.${slug(plain)}.${hashHex(`${plain}\n${nth}`)}`);
}

export function readMadeId(id: string): MadeId | undefined {
  const parts = SHAPE.exec(id)?.groups;
  if (parts === undefined) return undefined;
  const { group = '', at = '', words = '', key = '' } = parts;
  return { group, place: `${group}.${at}`, words: unslug(words), key };
}

/** True for an id of the builds before, which was a hash of the choice's text and nothing that can be read. */
export function isHashOnly(id: string): boolean {
  return /^auto\.[0-9a-f]{8}(?:-\d+)?$/u.test(id);
}

/** Letters and digits of any script, `-` between words, `_` for a hole. */
function slug(words: string): string {
  const marked = words.replaceAll('_', ' ').replaceAll(HOLE, ' _ ');
  const made = marked.replaceAll(/[^\p{L}\p{M}\p{N}_]+/gu, '-').replaceAll(/^-|-$/gu, '');
  return [...made].slice(0, MOST_LETTERS).join('').replace(/-$/u, '');
}

function unslug(words: string): string {
  return words.replaceAll('-', ' ').replaceAll('_', '…');
}
