/** What a run is called: by the reader, by where it stands, or else by its role. Pure. */
import type { Pack, Run } from '../../engine/index.ts';
import type { BesideWords } from '../words/words.ts';
import type { RunStanding } from './run-standing.ts';

type NameWords = Pick<BesideWords['runs'], 'finished'>;

export function runName(
  { name, journal }: Run,
  { roles }: Pack,
  standing: RunStanding | undefined,
  words: NameWords,
): string {
  if (name !== undefined && name !== '') return name;
  if (standing?.finished !== undefined) return words.finished(standing.finished);
  return standing?.scene ?? roles.find(({ id }) => id === journal.role)?.title ?? journal.role;
}

/** Its letter and its name, as on its card. */
export function called(letter: string | undefined, name: string): string {
  return letter === undefined ? name : `${letter} ${name}`;
}

/** The same with what tells it from others of its name. */
export function runLabel(
  run: Run,
  pack: Pack,
  known: { readonly standing: RunStanding | undefined; readonly letter: string | undefined },
  words: NameWords,
): string {
  return `${called(known.letter, runName(run, pack, known.standing, words))}, ${playedWhen(run)}`;
}

export function playedWhen({ savedAt }: Run): string {
  const date = new Date(savedAt);
  return Number.isNaN(date.getTime())
    ? savedAt
    : date.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}
