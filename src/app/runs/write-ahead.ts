/**
 * The newest state of a run, written down at once, until the saves have it: a tab may be closed while they are at work.
 * Where the browser keeps nothing, this keeps nothing either, and says nothing: the saves will.
 */
import { decodeSave, encodeSave, type KeptSaves, type Run } from '../../engine/index.ts';

export type WriteAhead = {
  readonly note: (run: Run) => void;
  /** The saves have it: forgets it, unless a newer state was noted meanwhile. */
  readonly settled: (run: Run) => void;
  /** What an earlier page noted and did not get saved. */
  readonly pending: () => readonly Run[];
};

export function createWriteAhead(storage: () => Storage, prefix: string): WriteAhead {
  const key = (run: Run): string => `${prefix}${run.id}`;
  return {
    note: (run) => attempt(() => storage().setItem(key(run), encodeSave(run))),
    settled: (run) =>
      attempt(() => {
        if (storage().getItem(key(run)) === encodeSave(run)) storage().removeItem(key(run));
      }),
    pending() {
      const found: Run[] = [];
      attempt(() => {
        const names = Object.keys(storage()).filter((name) => name.startsWith(prefix));
        for (const name of names) {
          const run = decodeSave(storage().getItem(name) ?? '', name);
          if (run.ok) found.push(run.value);
          else storage().removeItem(name);
        }
      });
      return found;
    },
  };
}

/** Saves that first take in what was noted, and settle what they have. */
export function savesWithWriteAhead(saves: KeptSaves, ahead: WriteAhead): KeptSaves {
  return { ...saves, put, list };

  async function put(run: Run) {
    const kept = await saves.put(run);
    if (kept.ok) ahead.settled(run);
    return kept;
  }

  async function list() {
    for (const run of ahead.pending()) await put(run);
    return saves.list();
  }
}

function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // Storage is full, forbidden or absent.
  }
}
