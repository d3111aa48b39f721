/** A second run with the road of another, as a run of its own: the other stays as it is. */
import { upTo, type Run, type RunId } from '../../engine/index.ts';
import type { Shell } from '../shell.ts';
import type { BesideWords } from '../words/words.ts';
import { importRun, type ImportNeeds } from './import-run.ts';

export type ApartNeeds = ImportNeeds & Pick<Shell, 'clock'>;

type Birth = { readonly id: RunId; /** ISO 8601. */ readonly at: string };

/** By its journal, never by setting what the story remembers. Pure. @param turn As far as this the road is taken over. */
export function secondRun({ id: run, journal, build }: Run, turn: number, { id, at }: Birth): Run {
  return {
    id,
    journal: upTo(journal, turn),
    turn,
    build,
    parent: { run, turn },
    startedAt: at,
    savedAt: at,
  };
}

/** @param remark Said when it is open. */
export async function playOnApart(
  shell: ApartNeeds,
  from: { readonly run: Run; readonly turn: number; readonly remark?: string },
  words: BesideWords['runs'],
): Promise<void> {
  const { run, turn, ...said } = from;
  const second = secondRun(run, turn, { id: shell.chance.runId(), at: shell.clock.now() });
  await importRun(shell, { run: second, ...said }, words);
}
