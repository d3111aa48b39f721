/**
 * Fetches what a first passage needs while the reader is still at the door: story and runtime, then the words of the
 * catalogs, and these when nothing of the story waits any more. The story is made ready to be told. What cannot be had
 * is asked for again by whoever needs it, and said there.
 */
import { effect, untracked, type ReadonlySignal } from '@preact/signals';
import type { Listing, Pack, RoleId, Turns } from '../../engine/index.ts';
import type { Route } from '../address/route.ts';
import type { Catalogs } from './catalogs.ts';
import type { Game } from './game.ts';

export type FetchAheadNeeds = {
  readonly pack: Pick<Pack, 'roles'>;
  readonly route: ReadonlySignal<Route>;
  /** The runs that are kept: the newest is the likeliest to be gone on with. */
  readonly listing: ReadonlySignal<Listing | undefined>;
  readonly loadRole: (role: RoleId) => Promise<unknown>;
  readonly loadInk: () => Promise<unknown>;
  readonly game: Pick<Game, 'prepare'>;
  readonly catalogs: Pick<Catalogs, 'settled'>;
  readonly turns: Pick<Turns, 'next'>;
};

/** Returns its undo. */
export function fetchAhead(needs: FetchAheadNeeds): () => void {
  return effect(() => {
    const role = likelyRole(needs);
    if (role !== undefined) untracked(() => void fetchFor(role, needs).catch(() => undefined));
  });
}

/** The role that is about to be read; undefined while the reader has not shown it. */
function likelyRole({ pack, route, listing }: FetchAheadNeeds): RoleId | undefined {
  const at = route.value;
  if (at.kind === 'title') return listing.value?.runs[0]?.journal.role;
  if (at.kind !== 'opening') return undefined;
  return (pack.roles.find(({ id }) => id === at.role) ?? pack.roles[0])?.id;
}

async function fetchFor(role: RoleId, needs: FetchAheadNeeds): Promise<void> {
  const { loadRole, loadInk, game, catalogs, turns } = needs;
  await Promise.all([loadRole(role), loadInk()]);
  await turns.next(); // who has opened the story already gets its text first
  const words = catalogs.settled();
  await turns.next(); // the requests first, then the work
  await game.prepare(role);
  await words;
}
