/**
 * The runs of this browser, wherever they stand: in the saves, or noted until the saves have them.
 * Says of the saves only what is true: that a run is not in them, and where it is meanwhile.
 */
import {
  kept,
  newestFirst,
  ok,
  STORAGE_FAULTS,
  type KeptSaves,
  type Result,
  type Run,
  type RunId,
  type SaveFault,
  type StorageFault,
} from '../../engine/index.ts';
import type { Deletions } from './deletions.ts';
import type { Holding } from './holding.ts';
import type { RunOrder } from './run-order.ts';
import type { WriteAhead } from './write-ahead.ts';

export type KeptRuns = KeptSaves & {
  /** Called with each new state of the run in play, before the saves have it. */
  readonly note: (run: Run) => void;
  /** Keeps a run that the reader brings, one too that was deleted. */
  readonly restore: (run: Run) => Promise<Result<undefined, SaveFault>>;
  /** True when this page may play the run; false while another page does. */
  readonly claim: (run: RunId) => Promise<boolean>;
  readonly isElsewhere: (run: RunId) => Promise<boolean>;
};

export type KeptRunsNeeds = {
  readonly saves: KeptSaves;
  readonly ahead: WriteAhead;
  readonly deletions: Deletions;
  readonly order: Pick<RunOrder, 'seen'>;
  readonly holding: Holding;
};

export function createKeptRuns({
  saves,
  ahead,
  deletions,
  order,
  holding,
}: KeptRunsNeeds): KeptRuns {
  /** For each list that is being read: what was kept meanwhile, which it may have missed. */
  const meanwhile = new Set<Run[]>();

  return {
    list,
    async put(run) {
      // what is put was played: what is only brought comes by another way
      void holding.plays(run.id);
      return put(run);
    },
    remove,
    note: (run) => void ahead.note(run),
    async restore(run) {
      deletions.takeBack(run.id);
      return put(run);
    },
    claim: holding.claim,
    isElsewhere: async (run) => (await holding.elsewhere()).has(run),
    aside: async () => [...(await saves.aside()), ...ahead.aside()],
    async close() {
      holding.close();
      await saves.close();
    },
  };

  async function put(run: Run): Promise<Result<undefined, SaveFault>> {
    if (deletions.has(run.id)) {
      ahead.forget(run.id);
      return { ok: false, error: { kind: 'run-deleted', run: run.id } };
    }
    const isNoted = ahead.note(run);
    const written = await saves.put(run);
    if (deletions.has(run.id)) return undone(run.id);
    if (written.ok) settled(run);
    else if (isOfStorage(written.error)) return { ok: false, error: said(written.error, isNoted) };
    return written;
  }

  function settled(run: Run): void {
    ahead.settled(run);
    for (const each of meanwhile) each.push(run);
  }

  /** It was deleted while it was being kept: nothing is left to keep. */
  async function undone(id: RunId): Promise<Result<undefined, SaveFault>> {
    ahead.forget(id);
    await saves.remove(id);
    return ok(undefined);
  }

  async function list() {
    await takeIn();
    const missed: Run[] = [];
    meanwhile.add(missed);
    const { runs, faults } = await saves.list();
    meanwhile.delete(missed);
    const known = new Map(runs.map((run) => [run.id, run]));
    for (const run of [...missed, ...ahead.pending().map((note) => note.run)]) addTo(known, run);
    for (const id of known.keys()) if (deletions.has(id)) hide(known, id);
    for (const run of known.values()) order.seen(run);
    const isNoted = faults.some(isOfStorage) && ahead.works();
    const truly = faults.map((fault) => (isOfStorage(fault) ? said(fault, isNoted) : fault));
    return {
      runs: [...known.values()].toSorted(newestFirst),
      faults: [...truly, ...ahead.faults()],
    };
  }

  /** One refusal of the storage is enough: the others wait for the next time. What another page plays is that page's own to keep. */
  async function takeIn(): Promise<void> {
    const elsewhere = await holding.elsewhere();
    for (const { run, taken } of ahead.pending()) {
      if (elsewhere.has(run.id)) continue;
      if (deletions.has(run.id)) {
        ahead.forget(run.id);
        continue;
      }
      const written = await saves.put(run);
      if (written.ok) taken();
      else if (isOfStorage(written.error)) return;
    }
  }

  /** The saves could not be reached when it was deleted. */
  function hide(known: Map<RunId, Run>, id: RunId): void {
    known.delete(id);
    ahead.forget(id);
    void saves.remove(id);
  }

  async function remove(id: RunId): Promise<Result<undefined, SaveFault>> {
    const isRemembered = deletions.add(id);
    const wasNoted = ahead.forget(id);
    const removed = await saves.remove(id);
    if (removed.ok || isRemembered || wasNoted) return ok(undefined);
    deletions.takeBack(id);
    return removed;
  }
}

function addTo(known: Map<RunId, Run>, run: Run): void {
  for (let next: Run | undefined = run; next !== undefined;) {
    const { write, other }: ReturnType<typeof kept> = kept(next, known.get(next.id));
    known.set(write.id, write);
    next = other;
  }
}

function isOfStorage(fault: SaveFault): fault is StorageFault {
  return STORAGE_FAULTS.some((kind) => kind === fault.kind);
}

function said(fault: StorageFault, isNoted: boolean): StorageFault {
  return isNoted ? { ...fault, noted: true } : fault;
}
