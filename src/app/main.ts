/** The composition root: makes everything once, hands it on, and puts the shell into the page. */
import { signal } from '@preact/signals';
import { h, render } from 'preact';
import * as story from 'virtual:story';
import {
  createChance,
  createClock,
  createTurns,
  hashHex,
  loadCardStyles,
  loadInk,
  loadKnownLists,
} from '../engine/index.ts';
import { App } from './app.tsx';
import { TITLE_ART } from '../crossed-out/title-art.ts';
import { createCatalogs } from './play/catalogs.ts';
import { firstGesture } from './reader/first-gesture.ts';
import { followRoute } from './address/follow-route.ts';
import { fetchAhead } from './play/fetch-ahead.ts';
import { createGame } from './play/game.ts';
import { createSmallStore, createStoredValue } from './reader/small-store.ts';
import { createNavigator } from './address/navigator.ts';
import { createLateSentences } from './notices/late-sentences.ts';
import { createNotices } from './notices/notices.ts';
import { listenToPlayKeys } from './play/play-keys.ts';
import { createPreferences } from './reader/preferences.ts';
import { createRecordShelf } from './beside/record-shelf.ts';
import { createLateScreens } from './beside/late-screens.ts';
import { createEdition } from './edition/edition.ts';
import { createLate } from './edition/late.ts';
import { noticingOutdated } from './edition/outdated.ts';
import type { Route } from './address/route.ts';
import { standingOf } from './runs/run-standing.ts';
import { knownScreens } from './screens/known-screens.ts';
import { loadersOf, SCREENS } from './screens/table.tsx';
import type { MenuParts, Part, Shell } from './shell.ts';
import { createIsKept } from './runs/is-kept.ts';
import { savesBehindText } from './runs/saves-behind-text.ts';
import { createShelf } from './runs/shelf.ts';
import { createTable } from './play/table.ts';
import { createStorytellers } from './play/storytellers.ts';
import { createLateRuns } from './runs/late-runs.ts';
import { createNotes } from './runs/notes.ts';
import { createRunOrder } from './runs/run-order.ts';
import { createWantedRun } from './address/wanted-run.ts';
import { ENGLISH } from './words/english/english.ts';
import './styles/fonts.css';
import './styles/play.css';
import './styles/paper.css';

/** A storage that is slow is asked again after this. */
const ASKED_AGAIN_MS = 4000;

/** What was asked for first has come by then. */
const FACE_AFTER_MS = 500;

const { pack } = story;
const words = ENGLISH;
const sentences = createLateSentences(
  () => import('./notices/fault-sentences.ts'),
  words.notices.plain,
);
const notices = createNotices(sentences.of, () => navigator.onLine);
const turns = createTurns();
const storage = () => window.localStorage;
const chance = createChance();
const order = createRunOrder({ storage, name: `${pack.id}-order`, now: Date.now });
const noteStore = createSmallStore(storage, `${pack.id}-ahead-`);
const notes = createNotes(noteStore, chance.runId());
const saves = createLateRuns({
  notes,
  async load() {
    const { keepRuns } = await import('./runs/keep-runs.ts');
    const kept = keepRuns({
      story: pack.id,
      storage,
      notes,
      store: noteStore,
      order,
      nameOf: hashHex,
    });
    return savesBehindText(kept, turns);
  },
});
const clock = createClock();
const preferences = createPreferences({
  kept: createStoredValue(storage, `${pack.id}-settings`),
  root: document.documentElement,
  matchMedia: (query) => window.matchMedia(query),
});
const catalogs = createCatalogs({
  loadSounds: story.loadSounds,
  async loadStage() {
    const [catalog] = await Promise.all([story.loadStage(), withCards()]);
    return catalog;
  },
});
const lists = createLate(() => loadKnownLists(story.loadLists), {
  waitedFor: () => edition.waitedFor(),
});
const table = createTable({
  pack,
  catalogs,
  lists,
  faults: noticingOutdated(notices, { aside: () => edition.aside() }, (isKept) => {
    notices.backOnline(); // nothing of it comes back with the network
    notices.say(words.outdated(isKept));
  }),
  choose: (id) => game.send({ kind: 'choose', id }),
  turns,
  loadPiece: story.loadPiece,
  words: words.sheet,
  pictureWords: async () => (await words.beside()).picture,
});
const tellKept = createStorytellers({ ...story, loadInk });
const game = createGame({
  pack,
  loadRole: story.loadRole,
  loadInk,
  onEdited: story.onEdited,
  table,
  saves,
  note: saves.note,
  order: order.next,
  clock,
  chance,
  faults: notices,
});

const screens = knownScreens(SCREENS);
const shelf = createShelf({
  saves,
  faults: notices,
  stand: async (run) => standingOf(run, await tellKept(run.journal), pack),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
  wait: () => new Promise((resolve) => setTimeout(resolve, ASKED_AGAIN_MS)),
});
const isKept = createIsKept({ notes, shelf });
const edition = createEdition({ window, name: `${pack.id}-edition`, isKept: isInPlayKept });
const lateScreens = createLateScreens<Part, MenuParts>({
  screens: loadersOf(SCREENS),
  menu: () => import('./beside/reference-screens.ts'),
  words: words.beside,
  missing: edition,
});
const chapterDoors = createLate(async () => {
  const [doors, beside] = await Promise.all([import('./parts/chapter-doors.tsx'), words.beside()]);
  return { ...doors, words: beside };
}, edition);
const record = createRecordShelf(story.loadRecord, edition);

const toAddress = createNavigator(window, (kind) => screens.of(kind).isHome);

const shell: Shell = {
  pack,
  words,
  loadRecaps: story.loadRecaps,
  navigator: toAddress,
  wanted: createWantedRun(toAddress.isLeaving),
  preferences,
  notices,
  game,
  table,
  catalogs,
  saves,
  clock,
  shelf,
  isKept,
  record,
  lists,
  screens,
  lateScreens,
  chapterDoors,
  missing: edition,
  menu: signal(false),
  replayedFrom: signal<Route>({ kind: 'debrief', run: undefined, decision: undefined }),
  toggleSound() {
    const { volumes } = preferences.settings.value;
    preferences.change({ volumes: { ...volumes, muted: !volumes.muted } });
  },
  titleArt: TITLE_ART[pack.id],
};

document.documentElement.lang = pack.language;
render(h(App, { shell }), document.getElementById('app') ?? document.body);
// only now: what throws before leaves the page's own words
document.getElementById('not-started')?.remove();
const beside = {
  fetchAhead() {
    lateScreens.fetchAhead();
    sentences.fetchAhead();
  },
};
const route = followRoute({ ...shell, ...beside }, firstGesture(window));
fetchAhead({ ...story, loadInk, catalogs, route: shell.navigator.route, listing: shelf.listing });
listenToPlayKeys(shell);
if (edition.hasArrived()) notices.say(words.renewed);
window.addEventListener('online', () => {
  notices.backOnline();
  table.backOnline();
  route.again();
  lateScreens.backOnline();
  chapterDoors.backOnline();
  record.backOnline();
});

/** Whether the run in play would be there after the page is loaded anew. */
async function isInPlayKept(): Promise<boolean> {
  const run = game.state.value.session?.run;
  return run === undefined || isKept(run);
}

/** The face of the text comes while the title is read, when all that it is waited for is there. */
window.addEventListener('load', () =>
  setTimeout(
    () => void document.fonts.load(`1em ${getComputedStyle(document.body).fontFamily}`),
    FACE_AFTER_MS,
  ),
);

/** Cards can be read without their looks. */
function withCards(): Promise<unknown> {
  return loadCardStyles().catch(() => undefined);
}
