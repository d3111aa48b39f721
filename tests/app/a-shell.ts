/** A whole shell in a page of happy-dom: the demo story, a real game and real screens; saves in memory, nothing drawn or heard. */
import { signal } from '@preact/signals';
import { h, render } from 'preact';
import { createWantedRun } from '../../src/app/address/wanted-run.ts';
import { createNavigator } from '../../src/app/address/navigator.ts';
import type { Route } from '../../src/app/address/route.ts';
import { App } from '../../src/app/app.tsx';
import { ChapterDoors, JudgementFold } from '../../src/app/parts/below-opening.ts';
import { createLateScreens } from '../../src/app/beside/late-screens.ts';
import { createRecordShelf } from '../../src/app/beside/record-shelf.ts';
import { createLate } from '../../src/app/edition/late.ts';
import type { Missing, Why } from '../../src/app/edition/missing.ts';
import { createNotices } from '../../src/app/notices/notices.ts';
import { createCatalogs } from '../../src/app/play/catalogs.ts';
import { createGame } from '../../src/app/play/game.ts';
import type { Table } from '../../src/app/play/table.ts';
import { createPreferences } from '../../src/app/reader/preferences.ts';
import { createSmallStore } from '../../src/app/reader/small-store.ts';
import { createIsKept } from '../../src/app/runs/is-kept.ts';
import { standingOf } from '../../src/app/runs/run-standing.ts';
import { createShelf } from '../../src/app/runs/shelf.ts';
import { knownScreens } from '../../src/app/screens/known-screens.ts';
import { loadersOf, SCREENS } from '../../src/app/screens/all-screens.tsx';
import type { MenuParts, Part, Shell } from '../../src/app/shell.ts';
import { ENGLISH } from '../../src/app/words/english/english.ts';
import { plainRecord } from '../../src/build/ink-story/located-record.ts';
import { createAside } from '../../src/engine/adapters/dom/asides.ts';
import { createKnownLists } from '../../src/engine/adapters/dom/known-lists.ts';
import { createLookups } from '../../src/engine/adapters/dom/lookups.ts';
import { createPictureSpeech } from '../../src/engine/adapters/dom/picture-speech.ts';
import { createSheet } from '../../src/engine/adapters/dom/sheet.ts';
import { createInkStoryteller } from '../../src/engine/adapters/ink/ink-storyteller.ts';
import { createMemoryChance } from '../../src/engine/adapters/memory/memory-chance.ts';
import { createMemorySaves } from '../../src/engine/adapters/memory/memory-saves.ts';
import { createMemorySound } from '../../src/engine/adapters/memory/memory-sound.ts';
import { createMemoryStage } from '../../src/engine/adapters/memory/memory-stage.ts';
import { brand } from '../../src/engine/core/brand.ts';
import { sentence } from '../../src/app/words/english/faults.ts';
import type { StageCatalog } from '../../src/engine/core/stage/catalogs.ts';
import type { Pack } from '../../src/engine/core/story/pack.ts';
import type { Run } from '../../src/engine/core/journal/run.ts';
import { compiledRole, listCatalog, readDemo } from '../build/stories.ts';

const story = readDemo();
const KEEPER = compiledRole(story, 'keeper');
const STAGE: StageCatalog = {
  places: story.places.map(({ value }) => value),
  people: story.people.map(({ value }) => value),
  cards: story.cards.map(({ value }) => value),
  tellers: plainRecord(story.record).tellers,
  files: {},
};

export type ShellOptions = {
  readonly runs?: readonly Run[];
  readonly judgements?: Awaited<ReturnType<Shell['loadJudgements']>>;
  /** Each fetch of the late screens goes through it: to refuse it. */
  readonly fetching?: () => void;
  readonly why?: Why;
  readonly recordFetching?: () => void;
  readonly boardNotes?: Shell['boardNotes'];
  readonly saves?: Partial<Shell['saves']>;
  /** Places, people and tellers are known, and said in words; nothing is drawn all the same. */
  readonly inWords?: true;
  /** Another pack than the demo's. */
  readonly pack?: (demo: Pack) => Pack;
};

export type OpenShell = {
  readonly shell: Shell;
  readonly host: HTMLElement;
  /** Goes to an address and waits until its screen stands. */
  readonly go: (route: Route) => Promise<void>;
  readonly close: () => void;
};

/** A run of the demo's keeper. */
export function keeperRun(id: string, choices: readonly string[], more: Partial<Run> = {}): Run {
  return {
    id: brand(id),
    journal: {
      story: 'demo',
      role: brand('keeper'),
      entry: 'start',
      seed: 1,
      choices: choices.map((choice) => brand<typeof choice & never>(choice)),
      without: [],
    },
    turn: choices.length,
    build: KEEPER.build,
    startedAt: '2000-01-01T00:00:00.000Z',
    savedAt: '2000-01-01T00:00:01.000Z',
    ...more,
  } as Run; // as a save file would give it
}

export const TO_THE_END = ['open', 'leave', 'quiet', 'home'].map((id) => `m01_looks.${id}`);

export async function openShell(options: ShellOptions = {}): Promise<OpenShell> {
  await import('../../src/app/beside/reference-screens.ts');
  await ENGLISH.beside();
  await ENGLISH.chapters();
  const demo = story.pack?.value;
  if (demo === undefined) throw new Error('the demo has no pack');
  const pack = options.pack?.(demo) ?? demo;
  const { runs = [], fetching = () => undefined, why = 'unreachable' } = options;
  window.location.hash = '#/';
  const notices = createNotices(sentence, ENGLISH.notices.away);
  const memory = createMemorySaves();
  const saves = {
    ...memory,
    aside: async () => [],
    close: async () => undefined,
    note: () => undefined,
    restore: async (run: Run) => memory.put(run),
    claim: async () => true,
    isElsewhere: async () => false,
    ...options.saves,
  };
  for (const run of runs) await saves.put(run);
  const catalogs = createCatalogs({
    loadStage: () => Promise.reject(new Error('no picture here')),
    loadSounds: () => Promise.reject(new Error('no sound here')),
  });
  const missing: Missing = {
    waitedFor: async () => why,
    aside: async () => why,
    loadAnew: () => undefined,
  };
  const lists = createLate(async () => createKnownLists(listCatalog(story)), missing);
  const lookups = createLookups(pack, () => {
    const state = lists.state.peek();
    const known = options.inWords === true ? { stage: STAGE, inWords } : {};
    return state.kind === 'here' ? { lists: state.part, ...known } : known;
  });
  const speech = createPictureSpeech({
    catalog: STAGE,
    lookups,
    words: (await ENGLISH.beside()).picture,
    sheet: ENGLISH.sheet,
  });
  const inWords = { aside: createAside(lookups, ENGLISH.sheet), speech: () => speech };
  const sheetHost = document.createElement('div');
  const table: Table = {
    parts: [sheetHost],
    sheet: createSheet({ host: sheetHost, lookups, choose: () => undefined }),
    stage: createMemoryStage(),
    sound: createMemorySound(),
    lookups,
    textStands: () => undefined,
    pieces: () => undefined,
    atDoor: () => undefined,
    backOnline: () => undefined,
  };
  const clock = { now: () => '2000-01-01T00:00:00.000Z', wait: () => Promise.resolve() };
  const chance = createMemoryChance();
  const loadRole = async () => KEEPER;
  const game = createGame({
    pack,
    loadRole,
    loadInk: async () => createInkStoryteller,
    onEdited: () => () => undefined,
    table,
    saves,
    note: () => undefined,
    order: () => 1,
    clock,
    chance,
    faults: notices,
  });
  const shelf = createShelf({
    saves,
    faults: notices,
    pause: async () => undefined,
    wait: () => new Promise(() => undefined),
    stand: async (run) => standingOf(run, createInkStoryteller(KEEPER).tell(run.journal), pack),
  });
  const screens = knownScreens(SCREENS, pack.lacks);
  const navigator = createNavigator(window, (kind) => screens.of(kind).isHome);
  const shell: Shell = {
    pack,
    words: ENGLISH,
    loadRecaps: async () => ({}),
    loadJudgements: async () => options.judgements ?? {},
    navigator,
    wanted: createWantedRun(navigator.isLeaving),
    preferences: createPreferences({
      kept: { read: () => undefined, write: () => true },
      root: document.documentElement,
      matchMedia: (query) => window.matchMedia(query),
    }),
    notices,
    game,
    table,
    catalogs,
    saves,
    clock,
    chance,
    shelf,
    boardNotes: options.boardNotes ?? createSmallStore(() => window.localStorage, 'demo-board-'),
    tell: async (journal) => createInkStoryteller(KEEPER).tell(journal),
    isKept: createIsKept({ notes: { isSafe: () => true }, shelf }),
    record: createRecordShelf(async () => {
      options.recordFetching?.();
      return plainRecord(story.record);
    }, missing),
    boards: createLate(async () => story.record.boards.map(({ value }) => value), missing),
    lists,
    screens,
    chapterDoors: createLate(
      async () => ({ ChapterDoors, JudgementFold, words: await ENGLISH.chapters() }),
      missing,
    ),
    lateScreens: createLateScreens<Part, MenuParts>({
      screens: loadersOf(SCREENS),
      menu: () => import('../../src/app/beside/reference-screens.ts'),
      async words() {
        fetching();
        return ENGLISH.beside();
      },
      missing,
    }),
    missing,
    menu: signal(false),
    leftDebrief: signal(undefined),
    replayedFrom: signal<Route>({ kind: 'debrief', run: undefined, decision: undefined }),
    toggleSound: () => undefined,
    titleArt: undefined,
  };
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  render(h(App, { shell }), host);
  await settled();
  return {
    shell,
    host,
    async go(route) {
      shell.navigator.correct(route);
      await settled();
    },
    close() {
      render(null, host);
      shell.navigator.close();
    },
  };
}

/** Enough turns for what was fetched to have come and to stand in the page. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
}
