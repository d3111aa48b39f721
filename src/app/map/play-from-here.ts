/** A new run that stands where another one stood: by its journal, never by setting what the story remembers. */
import { upTo, type Run, type RunId } from '../../engine/index.ts';
import { importRun } from '../runs/import-run.ts';
import type { Shell } from '../shell.ts';
import type { BesideWords } from '../words/words.ts';
import type { MappedRun } from './map-runs.ts';

type Birth = { readonly id: RunId; /** ISO 8601. */ readonly at: string };

export function runFrom({ run, on }: MappedRun, turn: number, { id, at }: Birth): Run {
  const journal = upTo(on.told.journal, turn);
  return {
    id,
    journal,
    turn,
    build: run.build,
    parent: { run: run.id, turn },
    startedAt: at,
    savedAt: at,
  };
}

export async function playFromHere(
  shell: Shell,
  from: MappedRun,
  { turn, title }: { readonly turn: number; readonly title: string },
  words: BesideWords,
): Promise<void> {
  const run = runFrom(from, turn, { id: shell.chance.runId(), at: shell.clock.now() });
  const remark = words.map.began(from.letter, title);
  await importRun(shell, { run, remark }, words.runs);
}
