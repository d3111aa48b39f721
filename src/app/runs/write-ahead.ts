/**
 * The newest state of each run, written down at once, until the saves have it: a tab may be closed while they are at work.
 * Each page has notes of its own, so that none writes over another's. What cannot be read is set aside, never deleted.
 */
import {
  decodeSave,
  encodeSave,
  hashHex,
  kept,
  playedAt,
  type AsideSave,
  type Run,
  type RunId,
  type SaveFault,
} from '../../engine/index.ts';
import { createSmallStore, type SmallStore } from '../reader/small-store.ts';

export type Note = {
  readonly run: Run;
  /** The saves have it: forgets it, unless its page has noted more meanwhile. */
  readonly taken: () => void;
};

export type WriteAhead = {
  /** False when nothing but this page's memory holds it. */
  readonly note: (run: Run) => boolean;
  /** The saves have it: forgets it, unless a newer state was noted meanwhile. */
  readonly settled: (run: Run) => void;
  /** What this and other pages noted and the saves have not got yet. */
  readonly pending: () => readonly Note[];
  /** The run was deleted: all notes of it go. False when there was none. */
  readonly forget: (id: RunId) => boolean;
  /** What could not be read: damaged, or of a newer game. */
  readonly aside: () => readonly AsideSave[];
  /** What of that is to be said: damage once, a newer game as long as its note is there. */
  readonly faults: () => readonly SaveFault[];
  /** Whether the browser keeps what is noted. */
  readonly works: () => boolean;
};

/** Stands in no id: what is before it in a note's name is the run's. */
const AFTER_ID = '~';

/** @param page Tells this page's notes from those of others: drawn anew by each. */
export function createWriteAhead(storage: () => Storage, prefix: string, page: string): WriteAhead {
  const notes = createSmallStore(storage, prefix);
  const aside = createSmallStore(storage, `aside-${prefix}`);
  /** What this page noted last of each run. */
  const mine = new Map<RunId, Noted>();
  const said = new Set<string>();

  return {
    note,
    settled(run) {
      const noted = mine.get(run.id)?.run;
      if (noted === undefined) return;
      if (noted === run || encodeSave(noted) === encodeSave(run)) {
        mine.delete(run.id);
        notes.remove(nameOf(run.id));
      }
    },
    pending: () => look().found,
    forget(id) {
      mine.delete(id);
      const names = notes.names().filter((name) => runIn(name) === id);
      for (const name of names) notes.remove(name);
      return names.length > 0;
    },
    aside: () => look().unread.map(({ save }) => save),
    faults: () =>
      look().unread.flatMap(({ fault, save }) => (isToBeSaid(fault, save) ? fault : [])),
    works() {
      const works = notes.write(AFTER_ID, '');
      notes.remove(AFTER_ID);
      return works;
    },
  };

  function note(run: Run): boolean {
    const noted = mine.get(run.id);
    if (noted?.run === run) return noted.isKept;
    if (noted !== undefined && playedAt(run) < playedAt(noted.run)) return noteOlder(run, noted);
    const isKept = notes.write(nameOf(run.id), encodeSave(run));
    mine.set(run.id, { run, isKept });
    return isKept;
  }

  /** A copy from a file, say: what it has of its own is another road, as the saves would have it. */
  function noteOlder(run: Run, noted: Noted): boolean {
    const { other } = kept(noted.run, run);
    return other === undefined ? noted.isKept : note(other);
  }

  function nameOf(id: RunId): string {
    return `${id}${AFTER_ID}${page}`;
  }

  function isToBeSaid({ kind }: SaveFault, { name, text }: AsideSave): boolean {
    const isNew = !said.has(name + text);
    said.add(name + text);
    return isNew || kind === 'newer-format';
  }

  function look(): { readonly found: readonly Note[]; readonly unread: readonly Unread[] } {
    for (const name of notes.names()) if (readIn(notes, name).unread.length > 0) setAside(name);
    const read = [notes, aside].flatMap((store) =>
      store.names().map((name) => readIn(store, name)),
    );
    return {
      found: read.flatMap(({ found }) => found),
      unread: read.flatMap(({ unread }) => unread),
    };
  }

  /** Only where there is room for it; else it stays where it is. */
  function setAside(name: string): void {
    const text = notes.read(name) ?? '';
    const there = `${runIn(name)}${AFTER_ID}${hashHex(text)}`;
    if (aside.write(there, text)) notes.remove(name);
    else aside.remove(there);
  }
}

type Noted = { readonly run: Run; readonly isKept: boolean };
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
