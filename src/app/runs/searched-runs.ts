/** Which runs are meant by what was typed: each word of it must stand somewhere in what is said of the run. Pure. */
import type { Run } from '../../engine/index.ts';

export function searchedRuns(
  runs: readonly Run[],
  wanted: string,
  saidOf: (run: Run) => readonly (string | undefined)[],
): readonly Run[] {
  const words = plain(wanted).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return runs;
  return runs.filter((run) => {
    const said = plain(saidOf(run).join(' '));
    return words.every((word) => said.includes(word));
  });
}

/** Without accents, in small letters. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
