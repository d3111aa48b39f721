/** One step of an arrow key among things in a row, without going round: at either end the key is the browser's. */
import type { Move } from './keys.ts';

/** Where the step leads; undefined where it leads nowhere. */
export function stepAmong<T>(row: readonly T[], from: T, move: Move): T | undefined {
  const at = row.indexOf(from);
  const to = { next: at + 1, before: at - 1, first: 0, last: row.length - 1 }[move];
  return to === at ? undefined : row[to];
}
