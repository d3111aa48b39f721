/** A clock that stands still until it is moved on. */
import type { Clock } from '../../ports.ts';

export type MemoryClock = Clock & {
  /** Moves on, ends the waits that are over, and lets what follows from them happen. */
  pass(ms: number): Promise<void>;
  /** Waits that are not over. */
  waiting(): number;
};

type Wait = { readonly until: number; readonly end: () => void };

export function createMemoryClock(start = '2000-01-01T00:00:00.000Z'): MemoryClock {
  let now = Date.parse(start);
  let waits: readonly Wait[] = [];
  return {
    now: () => new Date(now).toISOString(),
    wait(ms, signal) {
      if (signal.aborted || ms <= 0) return Promise.resolve();
      return new Promise((resolve) => {
        const wait: Wait = { until: now + ms, end: resolve };
        waits = [...waits, wait];
        const abort = () => {
          waits = waits.filter((each) => each !== wait);
          resolve();
        };
        signal.addEventListener('abort', abort, { once: true });
      });
    },
    async pass(ms) {
      const goal = now + ms;
      for (let wait = next(goal); wait !== undefined; wait = next(goal)) {
        now = wait.until;
        waits = waits.filter((each) => each !== wait);
        wait.end();
        await settle();
      }
      now = goal;
    },
    waiting: () => waits.length,
  };

  function next(goal: number): Wait | undefined {
    return waits
      .filter((wait) => wait.until <= goal)
      .toSorted((a, b) => a.until - b.until)
      .at(0);
  }
}

/** Enough turns of the queue of promises for whoever waited to act and to wait again. */
const TURNS = 10;

async function settle(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await Promise.resolve();
}
