/** The part of the shell that decides which run is in play, in a world of memory, and what a reader does with it. */
import { signal } from '@preact/signals';
import { beginRun } from '../../src/app/address/begin-run.ts';
import { followRoute } from '../../src/app/address/follow-route.ts';
import { createNavigator } from '../../src/app/address/navigator.ts';
import { createWantedRun } from '../../src/app/address/wanted-run.ts';
import { createNotices } from '../../src/app/notices/notices.ts';
import { createStorytellers } from '../../src/app/play/storytellers.ts';
import { createGame } from '../../src/app/play/game.ts';
import { USUAL } from '../../src/app/reader/settings.ts';
import { createDeletions } from '../../src/app/runs/deletions.ts';
import { importRun } from '../../src/app/runs/import-run.ts';
import { ALONE, type Holding } from '../../src/app/runs/holding.ts';
import { createIsKept } from '../../src/app/runs/is-kept.ts';
import { createKeptRuns } from '../../src/app/runs/kept-runs.ts';
import { createRunOrder } from '../../src/app/runs/run-order.ts';
import { knownScreens } from '../../src/app/screens/known-screens.ts';
import { SCREENS } from '../../src/app/screens/all-screens.tsx';
import { RUNS } from '../../src/app/words/english/runs.ts';
import { ENGLISH } from '../../src/app/words/english/english.ts';
import { createShelf } from '../../src/app/runs/shelf.ts';
import { createInkStoryteller } from '../../src/engine/adapters/ink/ink-storyteller.ts';
import { createMemoryChance } from '../../src/engine/adapters/memory/memory-chance.ts';
import { createMemoryClock } from '../../src/engine/adapters/memory/memory-clock.ts';
import { createMemorySaves } from '../../src/engine/adapters/memory/memory-saves.ts';
import { createMemorySound } from '../../src/engine/adapters/memory/memory-sound.ts';
import { createMemoryStage } from '../../src/engine/adapters/memory/memory-stage.ts';
import {
  brand,
  createSheet,
  encodeSave,
  err,
  type CompiledRole,
  type KeptSaves,
  type Pack,
  type RoleId,
  type Run,
  type SaveFault,
} from '../../src/engine/index.ts';
import { sentence } from '../../src/app/words/english/faults.ts';
import { NOTHING_KNOWN } from '../engine/adapters/dom/a-sheet.ts';
import { compile } from '../engine/adapters/ink/compile.ts';
import { PACK } from './a-pack.ts';
import { anAhead } from './runs/an-ahead.ts';
import { aStorage } from './runs/a-storage.ts';

const roleOf = (id: string) => ({ ...TEMPLATE, id: brand<RoleId>(id), title: `The ${id}` });
const [TEMPLATE] = PACK.roles as [(typeof PACK.roles)[number]];
const TWO_ROLES: Pack = { ...PACK, roles: [roleOf('passenger'), roleOf('ferryman')] };

const inkOf = (who: string): string => `
-> quay
=== quay ===
The ${who} waits. # place: quay
A bell rings. # event: bell
+ [On # id: on] -> quay
+ [Off # id: off] -> quay
`;

type Shared = {
  readonly memory?: ReturnType<typeof createMemorySaves>;
  readonly holding?: Holding;
  readonly page?: string;
};

/** Each thing that takes time in the world can be held up, let go and made to fail. */
function aRoleLoader() {
  const held = new Map<string, { readonly go: () => void; readonly fail: () => void }>();
  let isHeld = (_role: string): boolean => false;
  let compiledAgain: CompiledRole | undefined;
  const compiled = (role: string): CompiledRole =>
    compile(inkOf(role), { ...roleOf(role), ink: `${role}.ink` });
  return {
    async loadRole(role: RoleId): Promise<CompiledRole> {
      const found = compiledAgain ?? compiled(role);
      if (!isHeld(role)) return found;
      await new Promise<void>((resolve, reject) => {
        held.set(role, { go: resolve, fail: () => reject(new Error('no network')) });
      });
      return found;
    },
    hold: (...roles: readonly string[]) => void (isHeld = (role) => roles.includes(role)),
    come: (role: string) => held.get(role)?.go(),
    fail: (role: string) => held.get(role)?.fail(),
    edited: (role: string) => compile(inkOf(`new ${role}`), { ...roleOf(role) }),
    use: (next: CompiledRole | undefined) => void (compiledAgain = next),
  };
}

/** @param shared What several pages of one browser have in common; absent: this one is alone. */
export function aReader(storage: Storage = aStorage(), shared: Shared = {}) {
  document.body.innerHTML = '';
  window.location.hash = '#/';
  const loader = aRoleLoader();
  const notices = createNotices(sentence, ENGLISH.notices.away);
  const clock = createMemoryClock();
  const stage = createMemoryStage();
  const sound = createMemorySound();
  const listeners = new Set<(role: CompiledRole) => void>();
  const memory = shared.memory ?? createMemorySaves();
  let refusal: SaveFault | undefined;
  const inner: KeptSaves = {
    list: async () => (refusal ? { runs: [], faults: [refusal] } : memory.list()),
    put: async (run) => (refusal ? err(refusal) : memory.put(run)),
    remove: async (run) => (refusal ? err(refusal) : memory.remove(run)),
    aside: async () => [],
    close: async () => undefined,
  };
  const order = createRunOrder({ storage: () => storage, name: 'order', now: () => 1 });
  const ahead = anAhead(() => storage, shared.page ?? 'page');
  const saves = createKeptRuns({
    saves: inner,
    ahead,
    deletions: createDeletions(() => storage, 'deleted'),
    order,
    holding: shared.holding ?? ALONE,
  });
  const chance = createMemoryChance();
  const sheet = createSheet({
    host: document.body.appendChild(document.createElement('div')),
    lookups: NOTHING_KNOWN,
    choose: (id) => game.send({ kind: 'choose', id }),
  });
  const table = {
    sheet,
    stage,
    sound,
    lookups: NOTHING_KNOWN,
    textStands: () => undefined,
    pieces: () => undefined,
  };
  const game = createGame({
    pack: TWO_ROLES,
    loadRole: loader.loadRole,
    onEdited(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    loadInk: async () => createInkStoryteller,
    table,
    saves,
    note: saves.note,
    order: order.next,
    clock,
    chance,
    faults: notices,
  });
  const tell = createStorytellers({
    loadRole: loader.loadRole,
    loadInk: async () => createInkStoryteller,
    onEdited: () => () => undefined,
  });
  const screens = knownScreens(SCREENS);
  const navigator = createNavigator(window, (kind) => screens.of(kind).isHome);
  const shelf = createShelf({
    saves,
    faults: notices,
    stand: async () => ({ scene: undefined, finished: undefined, hasDebrief: false }),
    pause: async () => undefined,
    wait: () => clock.wait(5000, new AbortController().signal),
  });
  const shell = {
    pack: TWO_ROLES,
    navigator,
    wanted: createWantedRun(navigator.isLeaving),
    notices,
    game,
    saves,
    tell,
    catalogs: { stage: () => Promise.reject(new Error('no picture here')) },
    clock,
    chance,
    table,
    shelf,
    isKept: createIsKept({ notes: ahead, shelf }),
    preferences: { settings: signal(USUAL), reducedMotion: signal(false) },
    fetchAhead: () => undefined,
    screens,
    words: ENGLISH,
    missing: {
      waitedFor: async () => 'unreachable' as const,
      aside: async () => 'unreachable' as const,
      loadAnew: () => undefined,
    },
  };
  const follow = followRoute(shell);

  return {
    ...shell,
    loader,
    memory,
    follow,
    refuse: (fault: SaveFault | undefined) => void (refusal = fault),
    /** Presses Begin; does not wait for the story. */
    begin: (role: string, entry?: string) => beginRun(shell, brand(role), { entry }),
    importFile: (run: Run) => importRun(shell, new File([encodeSave(run)], 'a.json'), RUNS),
    /** Types an address, or follows a link. */
    async goTo(hash: string): Promise<void> {
      window.location.hash = hash;
      await settled();
    },
    async choose(id: string): Promise<void> {
      game.send({ kind: 'choose', id: brand(id) });
      await settled();
    },
    edit(role: CompiledRole): void {
      for (const listener of listeners) listener(role);
    },
    address: () => window.location.hash,
    inPlay: () => game.state.value.session?.run,
    said: () => notices.shown.value.map(({ text }) => text).join(' '),
    async kept(): Promise<readonly Run[]> {
      await settled();
      return (await memory.list()).runs;
    },
    close: () => navigator.close(),
  };
}

/** Events of the address come in tasks of their own. */
export async function settled(): Promise<void> {
  for (let task = 0; task < 6; task += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}

export function aRun(id: string, choices: readonly string[] = [], role = 'passenger'): Run {
  return {
    id: brand(id),
    journal: {
      story: PACK.id,
      role: brand(role),
      entry: 'start',
      seed: 7,
      choices: choices.map((choice) => brand(choice)),
      without: [],
    },
    turn: choices.length,
    build: 'unknown',
    startedAt: '2000-01-01T00:00:00.000Z',
    savedAt: '2000-01-01T00:00:00.000Z',
  };
}
