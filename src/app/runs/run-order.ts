/**
 * In which order runs were played: the clock's, and still growing when the clock stands, is set back or was far ahead once.
 * What a reader is shown as a run's date is the clock's own word; this is only for what comes after what.
 */
import { playedAt, type Run } from '../../engine/index.ts';
import { createStoredValue } from '../reader/small-store.ts';

export type RunOrder = {
  /** Greater than all before it, in any page. */
  readonly next: () => number;
  /** What comes from now on comes after this run. */
  readonly seen: (run: Run) => void;
};

export type RunOrderNeeds = {
  readonly storage: () => Storage;
  readonly name: string;
  /** Milliseconds. */
  readonly now: () => number;
};

/** Milliseconds: the year 5138. A later one is no date but damage, and is not followed. */
const LATEST = 1e14;

export function createRunOrder({ storage, name, now }: RunOrderNeeds): RunOrder {
  const stored = createStoredValue(storage, name);
  let last = 0;
  return {
    next() {
      const known = Math.max(last, sensible(stored.read()));
      last = Math.max(sensible(now()), known + 1);
      stored.write(last);
      return last;
    },
    seen(run) {
      last = Math.max(last, sensible(playedAt(run)));
    },
  };
}

function sensible(time: unknown): number {
  return typeof time === 'number' && time > 0 && time < LATEST ? Math.floor(time) : 0;
}
