/** The letter of each run, the same on every page: A for the one that was begun first, of whatever role. Pure. */
import { runToKeep, type Run, type RunId } from '../../engine/index.ts';
import type { Shell } from '../shell.ts';
import { listedRuns } from './listed-runs.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export function lettersOf(runs: readonly Run[]): ReadonlyMap<RunId, string> {
  const inOrder = runs.toSorted(
    (a, b) => a.startedAt.localeCompare(b.startedAt) || a.id.localeCompare(b.id),
  );
  return new Map(inOrder.map(({ id }, at) => [id, letterAt(at)]));
}

/** Of the runs that are listed now. */
export function lettersHere({
  game,
  shelf,
}: Pick<Shell, 'game' | 'shelf'>): ReadonlyMap<RunId, string> {
  const { session } = game.state.value;
  const inPlay = session === undefined ? undefined : runToKeep(session);
  return lettersOf(listedRuns(shelf.listing.value, inPlay));
}

/** A to Z, then AA. */
export function letterAt(at: number): string {
  const before = Math.floor(at / LETTERS.length);
  return (before > 0 ? letterAt(before - 1) : '') + LETTERS.charAt(at % LETTERS.length);
}
