/** A new run that stands where another one stood: by its journal, never by setting what the story remembers. */
import { brand, hashHex, upTo, type Run } from '../../engine/index.ts';
import { importRun } from '../runs/import-run.ts';
import type { Shell } from '../shell.ts';
import type { BesideWords } from '../words/words.ts';
import type { MappedRun } from './map-runs.ts';

/** @param at ISO 8601. */
export function runFrom({ run, on }: MappedRun, turn: number, at: string): Run {
  const journal = upTo(on.told.journal, turn);
  const name = JSON.stringify([run.id, turn, at]);
  return {
    id: brand(`run-${hashHex(name)}${hashHex(`${name} map`).slice(0, 4)}`),
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
  const run = runFrom(from, turn, shell.clock.now());
  const remark = words.map.began(from.letter, title);
  await importRun(shell, { run, remark }, words.runs);
}
