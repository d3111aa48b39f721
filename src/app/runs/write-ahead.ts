/**
 * The notes of all pages, read: what the saves have not got yet, and what cannot be read.
 * That is set aside and named, never deleted; a game that can read it takes it up again.
 */
import {
  decodeSave,
  kept,
  playedAt,
  type AsideSave,
  type Run,
  type RunId,
  type SaveFault,
} from '../../engine/index.ts';
import type { SmallStore } from '../reader/small-store.ts';
import { AFTER_ID, type Notes } from './notes.ts';

export type Note = {
  readonly run: Run;
  /** The saves have it: forgets it, unless its page has noted more meanwhile. */
  readonly taken: () => void;
};

export type WriteAhead = Pick<Notes, 'settled' | 'works'> & {
  /** Also of a copy that is older than what is noted, from a file say. False when only memory holds it. */
  readonly note: (run: Run) => boolean;
  /** What this and other pages noted and the saves have not got yet. */
  readonly pending: () => readonly Note[];
  /** The run was deleted: all notes of it go. False when there was none. */
  readonly forget: (id: RunId) => boolean;
  /** What could not be read: damaged, or of a newer game. */
  readonly aside: () => readonly AsideSave[];
  /** What of that is to be said: damage once, a newer game as long as its note is there. */
  readonly faults: () => readonly SaveFault[];
};

export type WriteAheadNeeds = {
  readonly notes: Notes;
  /** Where the notes stand, and where those that cannot be read are put. */
  readonly store: SmallStore;
  /** A short name for a text. */
  readonly nameOf: (text: string) => string;
  readonly unread: SmallStore;
};

export function createWriteAhead({ notes, store, unread, nameOf }: WriteAheadNeeds): WriteAhead {
  const said = new Set<string>();

  return {
    settled: notes.settled,
    works: notes.works,
    /** What an older copy has of its own is another road, as the saves would have it. */
    note(run) {
      const last = notes.lastOf(run.id);
      if (last === undefined || playedAt(run) >= playedAt(last)) return notes.note(run);
      return notes.note(kept(last, run).other ?? last);
    },
    pending: () => look().found,
    forget(id) {
      notes.forget(id);
      const names = store.names().filter((name) => runIn(name) === id);
      for (const name of names) store.remove(name);
      return names.length > 0;
    },
    aside: () => look().unread.map(({ save }) => save),
    faults: () =>
      look().unread.flatMap(({ fault, save }) => (isToBeSaid(fault, save) ? fault : [])),
  };

  function isToBeSaid({ kind }: SaveFault, { name, text }: AsideSave): boolean {
    const isNew = !said.has(name + text);
    said.add(name + text);
    return isNew || kind === 'newer-format';
  }

  function look(): Read {
    for (const name of store.names()) if (readIn(store, name).unread.length > 0) setAside(name);
    const read = [store, unread].flatMap((each) => each.names().map((name) => readIn(each, name)));
    return {
      found: read.flatMap(({ found }) => found),
      unread: read.flatMap((each) => each.unread),
    };
  }

  /** Only where there is room for it; else it stays where it is. */
  function setAside(name: string): void {
    const text = store.read(name) ?? '';
    const there = `${runIn(name)}${AFTER_ID}${nameOf(text)}`;
    if (unread.write(there, text)) store.remove(name);
    else unread.remove(there);
  }
}

type Unread = { readonly fault: SaveFault; readonly save: AsideSave };
type Read = { readonly found: readonly Note[]; readonly unread: readonly Unread[] };

function readIn(store: SmallStore, name: string): Read {
  const text = store.read(name);
  if (text === undefined) return { found: [], unread: [] };
  const run = decodeSave(text, runIn(name));
  if (run.ok) {
    const taken = (): void => {
      if (store.read(name) === text) store.remove(name);
    };
    return { found: [{ run: run.value, taken }], unread: [] };
  }
  const problem = run.error.kind === 'damaged-save' ? run.error.problem : 'made by a newer game';
  return { found: [], unread: [{ fault: run.error, save: { name: runIn(name), text, problem } }] };
}

function runIn(name: string): string {
  return name.split(AFTER_ID)[0] ?? name;
}
