/** The composition root: makes everything once, hands it on, and puts the shell into the page. */
import { signal } from '@preact/signals';
import { h, render } from 'preact';
import * as story from 'virtual:story';
import {
  createChance,
  createClock,
  createTurns,
  loadCardStyles,
  loadInk,
} from '../engine/index.ts';
import { App } from './app.tsx';
import { TITLE_ART } from '../crossed-out/title-art.ts';
import { createCatalogs } from './play/catalogs.ts';
import { drawBehindText } from './play/draw-behind-text.ts';
import { firstGesture } from './reader/first-gesture.ts';
import { followRoute } from './address/follow-route.ts';
import { fetchAhead } from './play/fetch-ahead.ts';
import { createGame } from './play/game.ts';
import { createNavigator } from './address/navigator.ts';
import { createLateSentences } from './notices/late-sentences.ts';
import { createNotices } from './notices/notices.ts';
import { listenToPlayKeys } from './play/play-keys.ts';
import { createPreferences } from './reader/preferences.ts';
import { createSmallStore, createStoredValue } from './reader/small-store.ts';
import { createLateParts } from './beside/late-parts.ts';
import { createBrowserRuns } from './runs/browser-runs.ts';
import { createEdition } from './edition/edition.ts';
import { noticingOutdated } from './edition/outdated.ts';
import type { Route } from './address/route.ts';
import { knownScreens } from './screens/known-screens.ts';
import { SCREENS } from './screens/all-screens.tsx';
import type { Shell } from './shell.ts';
import { createTable } from './play/table.ts';
import { createStorytellers } from './play/storytellers.ts';
import { followDoor } from './play/title-theme.ts';
import { createWantedRun } from './address/wanted-run.ts';
import { ENGLISH } from './words/english/english.ts';
import { fetchRefusedStyles } from './styles/refused-styles.ts';
import './styles/fonts.css';
import './styles/play.css';
import './styles/paper.css';

/** What was asked for first has come by then. */
const FACE_AFTER_MS = 500;

const { pack } = story;
const words = ENGLISH;
const storage = () => window.localStorage;
const clock = createClock();
const chance = createChance();
const turns = createTurns();
const edition = createEdition({ window, name: `${pack.id}-edition`, isKept: isInPlayKept });
const sentences = createLateSentences(words.faults, words.notices.plain);
const notices = createNotices(sentences.of, words.notices.away, () => navigator.onLine);
const preferences = createPreferences({
  kept: createStoredValue(storage, `${pack.id}-settings`),
  root: document.documentElement,
  matchMedia: (query) => window.matchMedia(query),
});
const tell = createStorytellers({ ...story, loadInk });
const runs = createBrowserRuns({
  pack,
  storage,
  chance,
  turns,
  faults: notices,
  tell,
});
const late = createLateParts({ ...story, words, missing: edition });
const catalogs = createCatalogs({
  loadSounds: story.loadSounds,
  async loadStage() {
    const [catalog] = await Promise.all([story.loadStage(), withCards()]);
    return catalog;
  },
});
const table = createTable({
  pack,
  catalogs,
  lists: late.lists,
  faults: noticingOutdated(notices, edition, (isKept) => {
    notices.backOnline(); // nothing of it comes back with the network
    notices.say(words.outdated(isKept));
  }),
  choose: (id) => game.send({ kind: 'choose', id }),
  ahead: (id) => game.ahead(id),
  turns,
  tell: (journal) => game.tell(journal),
  loadPiece: story.loadPiece,
  words: words.sheet,
  pictureWords: async () => (await words.beside()).picture,
});
const game = createGame({
  pack,
  loadRole: story.loadRole,
  loadInk,
  onEdited: story.onEdited,
  table,
  saves: runs.saves,
  note: runs.saves.note,
  order: runs.order.next,
  clock,
  chance,
  faults: notices,
});
const screens = knownScreens(SCREENS, pack.lacks);
const toAddress = createNavigator(window, (kind) => screens.of(kind).isHome);

const shell: Shell = {
  pack,
  words,
  loadRecaps: story.loadRecaps,
  loadJudgements: story.loadJudgements,
  navigator: toAddress,
  wanted: createWantedRun(toAddress.isLeaving),
  preferences,
  notices,
  game,
  table,
  catalogs,
  saves: runs.saves,
  clock,
  chance,
  shelf: runs.shelf,
  boardNotes: createSmallStore(storage, `${pack.id}-board-`),
  tell,
  isKept: runs.isKept,
  record: late.record,
  boards: late.boards,
  lists: late.lists,
  screens,
  lateScreens: late.lateScreens,
  chapterDoors: late.chapterDoors,
  missing: edition,
  menu: signal(false),
  leftDebrief: signal(undefined),
  replayedFrom: signal<Route>({ kind: 'debrief' }),
  toggleSound() {
    const { volumes } = preferences.settings.value;
    preferences.change({ volumes: { ...volumes, muted: !volumes.muted } });
  },
  titleArt: TITLE_ART[pack.id],
};

drawBehindText({ route: toAddress.route, turns });
fetchRefusedStyles();
document.documentElement.lang = pack.language;
render(h(App, { shell }), document.getElementById('app') ?? document.body);
// only now: what throws before leaves the page's own words
document.getElementById('not-started')?.remove();
const beside = {
  fetchAhead() {
    late.lateScreens.fetchAhead();
    sentences.fetchAhead();
  },
};
const route = followRoute({ ...shell, ...beside });
followDoor(shell, firstGesture(window));
const { listing } = runs.shelf;
fetchAhead({ ...story, loadInk, game, catalogs, turns, route: toAddress.route, listing });
listenToPlayKeys(shell);
if (edition.hasArrived()) notices.say(words.renewed);
window.addEventListener('online', () => {
  notices.backOnline();
  table.backOnline();
  route.again();
  late.backOnline();
});

/** Whether the run in play would be there after the page is loaded anew. */
async function isInPlayKept(): Promise<boolean> {
  const run = game.state.value.session?.run;
  return run === undefined || runs.isKept(run);
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
