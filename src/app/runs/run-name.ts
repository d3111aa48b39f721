/** What a run is called: by where it stands, or else by its role. Pure. */
import type { Pack, Run } from '../../engine/index.ts';
import type { BesideWords } from '../words/words.ts';
import type { RunStanding } from './run-standing.ts';

export function runName(
  { journal }: Run,
  { roles }: Pack,
  standing: RunStanding | undefined,
  words: Pick<BesideWords['runs'], 'finished'>,
): string {
  if (standing?.finished !== undefined) return words.finished(standing.finished);
  return standing?.scene ?? roles.find(({ id }) => id === journal.role)?.title ?? journal.role;
}
