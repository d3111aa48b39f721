/** The composition root: makes everything once, hands it on, and puts the shell into the page. */
import { signal } from '@preact/signals';
import { h, render } from 'preact';
import * as story from 'virtual:story';
import {
  createChance,
  createClock,
  createLateSaves,
  createTurns,
  loadIndexedDbSaves,
} from '../engine/index.ts';
import { App } from './app.tsx';
import { Ballot } from '../crossed-out/ballot.tsx';
import { createCatalogs } from './play/catalogs.ts';
import { firstGesture } from './reader/first-gesture.ts';
import { followRoute } from './address/follow-route.ts';
import { createGame } from './play/game.ts';
import { createKept } from './reader/kept.ts';
import { createNavigator } from './address/navigator.ts';
import { createNotices } from './notices/notices.ts';
import { listenToPlayKeys } from './play/play-keys.ts';
import { createPreferences } from './reader/preferences.ts';
import { createRecordShelf } from './beside/record-shelf.ts';
import { createReference } from './beside/reference.ts';
import type { Route } from './address/route.ts';
import { standingOf } from './runs/run-standing.ts';
import type { Shell } from './shell.ts';
import { createShelf } from './runs/shelf.ts';
import { createTable } from './play/table.ts';
import { createTellers } from './play/storytellers.ts';
import { createWriteAhead, savesWithWriteAhead } from './runs/write-ahead.ts';
import './styles/fonts.css';
import './styles/base.css';
import './styles/title.css';
import './styles/play.css';
import './styles/sheet.css';
import './styles/overlay.css';
import './styles/paper.css';

/** Pictures for the title, by story. */
const TITLE_ART: Readonly<Record<string, Shell['titleArt']>> = { 'crossed-out': Ballot };

const { pack } = story;
const notices = createNotices(() => navigator.onLine);
const ahead = createWriteAhead(() => window.localStorage, `${pack.id}-ahead-`);
const saves = savesWithWriteAhead(
  createLateSaves(() => loadIndexedDbSaves(pack.id)),
  ahead,
);
const clock = createClock();
const preferences = createPreferences({
  kept: createKept(() => window.localStorage, `${pack.id}-settings`),
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
const table = createTable({
  pack,
  catalogs,
  faults: notices,
  choose: (id) => game.send({ kind: 'choose', id }),
  turns: createTurns(),
});
const tellKept = createTellers(story);
const game = createGame({
  pack,
  loadRole: story.loadRole,
  onEdited: story.onEdited,
  catalogs,
  table,
  saves,
  note: ahead.note,
  clock,
  chance: createChance(),
  faults: notices,
});

const shell: Shell = {
  pack,
  loadRecaps: story.loadRecaps,
  navigator: createNavigator(window),
  preferences,
  notices,
  game,
  table,
  catalogs,
  saves,
  clock,
  shelf: createShelf({
    saves,
    faults: notices,
    stand: async (run) => standingOf(run, await tellKept(run.journal), pack),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  }),
  record: createRecordShelf(story.loadRecord, notices),
  reference: createReference<Shell>(() => import('./beside/reference-screens.ts'), notices),
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
followRoute(shell, firstGesture(window));
listenToPlayKeys(shell);
window.addEventListener('online', () => {
  notices.backOnline();
  table.backOnline();
});

/** Cards can be read without their looks. */
function withCards(): Promise<unknown> {
  return import('./styles/cards.css').catch(() => undefined);
}
