/**
 * Which run is wanted: one wish at a time, whether it comes from the opening, the address or a file.
 * A later wish overtakes the one before; leaving the screen drops it. Knows no story and no table.
 */
import { signal, type ReadonlySignal } from '@preact/signals';

export type Wish = {
  /** False once it was overtaken, dropped or done: whatever comes of it then is late. */
  readonly isWanted: () => boolean;
  /** It was granted, or failed. */
  readonly done: () => void;
};

export type WantedRun = {
  /** What is waited for; undefined when nothing is. */
  readonly awaited: ReadonlySignal<Wanting | undefined>;
  readonly want: (what: Wanting) => Wish;
  /** The reader has gone elsewhere. */
  readonly drop: () => void;
};

/** A new run, a kept one, or one from a file. */
export type Wanting = 'begin' | 'open' | 'import';

/** @param isLeaving The address has changed, and the screens have not been told yet. */
export function createWantedRun(isLeaving: () => boolean): WantedRun {
  const awaited = signal<Wanting | undefined>(undefined);
  let latest = 0;

  return {
    awaited,
    want(what) {
      latest += 1;
      const mine = latest;
      awaited.value = what;
      return {
        isWanted: () => mine === latest && !isLeaving(),
        done() {
          if (mine === latest) drop();
        },
      };
    },
    drop,
  };

  function drop(): void {
    latest += 1;
    awaited.value = undefined;
  }
}
