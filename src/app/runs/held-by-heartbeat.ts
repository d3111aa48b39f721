/**
 * Runs held by a note that is renewed, for pages without locks (a school's server without https).
 * A page that was killed lets go when its note is old; one behind others wakes seldom, and its note lasts longer.
 */
import { isMap, type RunId } from '../../engine/index.ts';
import type { SmallStore } from '../reader/small-store.ts';
import type { Holding } from './holding.ts';

export type HeartbeatNeeds = {
  readonly store: SmallStore;
  /** Of this page alone. */
  readonly page: string;
  /** Milliseconds. */
  readonly now: () => number;
  readonly isHidden: () => boolean;
  /** Calls it every so often, and when the page is hidden or shown. Returns its undo. */
  readonly beat: (tell: () => void) => () => void;
  /** The page goes. Returns its undo. */
  readonly leaves: (tell: () => void) => () => void;
};

/** Several beats long. */
const LASTS_MS = 7000;
/** Browsers wake a hidden page once a minute. */
const LASTS_HIDDEN_MS = 130_000;

export function heldByHeartbeat(needs: HeartbeatNeeds): Holding {
  const { store, page, now, isHidden } = needs;
  const mine = new Set<RunId>();
  const undo = [needs.beat(renew), needs.leaves(letAllGo)];

  return {
    claim,
    async plays(run) {
      await claim(run);
      for (const id of mine) if (id !== run) letGo(id);
    },
    elsewhere: async () => new Set(store.names().filter((id) => isElsewhere(id))),
    close() {
      letAllGo();
      for (const each of undo) each();
    },
  };

  async function claim(run: RunId): Promise<boolean> {
    if (isElsewhere(run)) return false;
    mine.add(run);
    renew();
    return true;
  }

  /** What another page has taken meanwhile, while this one slept, is not this one's any more. */
  function renew(): void {
    const until = now() + (isHidden() ? LASTS_HIDDEN_MS : LASTS_MS);
    for (const id of mine) {
      if (isElsewhere(id)) mine.delete(id);
      else store.write(id, JSON.stringify({ page, until }));
    }
  }

  function isElsewhere(id: string): boolean {
    const note = noteIn(store.read(id));
    return (
      note !== undefined &&
      note.page !== page &&
      note.until > now() &&
      note.until < now() + 2 * LASTS_HIDDEN_MS
    );
  }

  function letAllGo(): void {
    for (const id of mine) letGo(id);
  }

  function letGo(id: RunId): void {
    mine.delete(id);
    if (!isElsewhere(id)) store.remove(id);
  }
}

function noteIn(text = ''): { readonly page: unknown; readonly until: number } | undefined {
  try {
    const note: unknown = JSON.parse(text);
    return isMap(note) && typeof note['until'] === 'number'
      ? { page: note['page'], until: note['until'] }
      : undefined;
  } catch {
    return undefined;
  }
}
