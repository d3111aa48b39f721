/** Saves whose code comes after the text: each call waits for it. When it cannot be had, that is a fault of storage. */
import type { SaveFault, StorageFault } from '../core/fault.ts';
import { messageOf } from '../core/message-of.ts';
import { createOneWait } from '../core/one-wait.ts';
import { err, type Result } from '../core/result.ts';
import type { KeptSaves } from '../ports.ts';

const LONGEST_WAIT_MS = 5000;

export type LateSavesOptions = {
  readonly longestWaitMs?: number;
  /** Whether another store has the runs meanwhile: then nobody is told that nothing is kept. */
  readonly isNoted?: () => boolean;
};

/** Begins to load at once; after a failure the next call loads anew. A load that hangs is waited for once. */
export function createLateSaves(
  load: () => Promise<KeptSaves>,
  { longestWaitMs = LONGEST_WAIT_MS, isNoted = () => false }: LateSavesOptions = {},
): KeptSaves {
  const wait = createOneWait((late) => {
    const timer = setTimeout(late, longestWaitMs);
    return () => clearTimeout(timer);
  });
  let coming: Promise<KeptSaves> | undefined = load();
  coming.catch(() => undefined); // whoever calls is told

  async function saves(): Promise<Result<KeptSaves, SaveFault>> {
    const asked = (coming ??= load());
    try {
      const came = await wait.ask(() => asked);
      if (came.ok) return came;
      return lost({ kind: 'storage-slow', problem: 'its code has not come yet' });
    } catch (thrown) {
      if (coming === asked) coming = undefined;
      return lost({ kind: 'no-storage', problem: messageOf(thrown) });
    }
  }

  function lost(fault: StorageFault): Result<never, SaveFault> {
    return err(isNoted() ? { ...fault, noted: true } : fault);
  }

  return {
    async list() {
      const real = await saves();
      return real.ok ? real.value.list() : { runs: [], faults: [real.error] };
    },
    async put(run) {
      const real = await saves();
      return real.ok ? real.value.put(run) : real;
    },
    async remove(run) {
      const real = await saves();
      return real.ok ? real.value.remove(run) : real;
    },
    async aside() {
      const real = await saves();
      return real.ok ? real.value.aside() : [];
    },
    async close() {
      const real = await saves();
      if (real.ok) await real.value.close();
    },
  };
}
