import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { fetchAhead } from '../../../src/app/play/fetch-ahead.ts';
import type { Route } from '../../../src/app/address/route.ts';
import type { Listing } from '../../../src/engine/index.ts';
import { runOf } from '../../engine/core/journal/a-story.ts';
import { PACK } from '../a-pack.ts';

const [ROLE] = PACK.roles;

function aDoor(start: Route) {
  const asked: string[] = [];
  const route = signal<Route>(start);
  const listing = signal<Listing | undefined>(undefined);
  let isOnline = true;
  let isTextComing = false;
  let give = (): void => undefined;
  const note = async (what: string): Promise<void> => {
    asked.push(what);
    if (!isOnline) throw new Error('no network');
  };
  const undo = fetchAhead({
    pack: PACK,
    route,
    listing,
    loadRole: (role) => note(role),
    loadInk: () => note('ink'),
    game: { prepare: (role) => note(`ready: ${role}`) },
    catalogs: { settled: () => note('words') },
    turns: {
      next: () => (isTextComing ? new Promise((resolve) => (give = resolve)) : Promise.resolve()),
    },
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return {
    asked,
    route,
    listing,
    undo,
    settle,
    goOffline: () => (isOnline = false),
    textComes,
    textStands() {
      isTextComing = false;
      give();
    },
  };

  function textComes(): void {
    isTextComing = true;
  }
}

describe('what the first passage needs', () => {
  it('is not fetched for who reads the title and has no run', async () => {
    const { asked, settle } = aDoor({ kind: 'title' });
    await settle();
    expect(asked).toEqual([]);
  });

  it('is fetched while the opening is read: story and runtime, then the words, and it is made ready', async () => {
    const { asked, route, settle } = aDoor({ kind: 'title' });
    route.value = { kind: 'opening', role: ROLE?.id };
    await settle();
    expect(asked).toEqual([ROLE?.id, 'ink', 'words', `ready: ${ROLE?.id}`]);
  });

  it('has its words asked for when no text waits to be painted', async () => {
    const { asked, route, settle, textComes, textStands } = aDoor({ kind: 'title' });
    textComes();
    route.value = { kind: 'opening', role: ROLE?.id };
    await settle();
    expect(asked).toEqual([ROLE?.id, 'ink']);
    textStands();
    await settle();
    expect(asked).toEqual([ROLE?.id, 'ink', 'words', `ready: ${ROLE?.id}`]);
  });

  it('is fetched on the title for who has a run to go on with', async () => {
    const { asked, listing, settle } = aDoor({ kind: 'title' });
    const run = runOf([]);
    listing.value = { runs: [run], faults: [] };
    await settle();
    expect(asked).toEqual([run.journal.role, 'ink', 'words', `ready: ${run.journal.role}`]);
  });

  it('says nothing when it cannot be had', async () => {
    const { asked, route, settle, goOffline } = aDoor({ kind: 'title' });
    goOffline();
    route.value = { kind: 'opening', role: undefined };
    await settle();
    expect(asked).toEqual([ROLE?.id, 'ink']);
  });
});
