/** Saves whose code comes after the text: each call waits for it. When it cannot be had, that is a fault of storage. */
import type { SaveFault } from '../core/fault.ts';
import { messageOf } from '../core/message-of.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { KeptSaves } from '../ports.ts';

/** Begins to load at once; after a failure the next call loads anew. */
export function createLateSaves(load: () => Promise<KeptSaves>): KeptSaves {
  let coming: Promise<KeptSaves> | undefined = load();
  coming.catch(() => undefined); // whoever calls is told

  async function saves(): Promise<Result<KeptSaves, SaveFault>> {
    coming ??= load();
    try {
      return ok(await coming);
    } catch (thrown) {
      coming = undefined;
      return err({ kind: 'no-storage', problem: messageOf(thrown) });
    }
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
