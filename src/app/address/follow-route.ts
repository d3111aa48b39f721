/** What changes with the route: the run in play, the page's title, where the focus goes, whether sound is heard. */
import { effect, untracked, type ReadonlySignal } from '@preact/signals';
import { chaptersEnded, sceneTitle, type Run, type RunId } from '../../engine/index.ts';
import { isNewFork, takenHere } from '../runs/fork.ts';
import { openRun, type OpenNeeds } from './open-run.ts';
import { hashOf, type Route } from './route.ts';
import type { Shell } from '../shell.ts';

/** Screens that are read while the story waits: its room is still heard behind them. */
const HEARD: readonly Route['kind'][] = ['play', 'log', 'settings'];
/** Screens before the story, where its theme is heard. */
const DOOR: readonly Route['kind'][] = ['title', 'opening'];

const AHEAD_MS = 3000;

export type FollowNeeds = OpenNeeds &
  Pick<Shell, 'pack'> & {
    readonly preferences: Pick<Shell['preferences'], 'settings' | 'reducedMotion'>;
    readonly reference: Pick<Shell['reference'], 'fetchAhead'>;
    readonly table: Pick<Shell['table'], 'sheet' | 'stage' | 'sound' | 'lookups' | 'atDoor'>;
  };

export type Following = {
  /** What the address names is brought once more: it may be within reach now. */
  readonly again: () => void;
};

export function followRoute(shell: FollowNeeds, touched: ReadonlySignal<boolean>): Following {
  const { navigator, game, preferences, table, pack } = shell;
  let lastRun: Run | undefined;
  let atTable: RunId | undefined;

  effect(() => {
    const route = navigator.route.value;
    untracked(() => void openRun(shell, route));
  });

  /** A fork is a new run: the address follows it, when it named the run that was forked and not one that is still to come. */
  effect(() => {
    const run = game.state.value.session?.run.id;
    const before = atTable;
    atTable = run;
    if (run === undefined || run === before) return;
    const route = navigator.route.peek();
    if (route.kind === 'play' && route.run === before) navigator.correct({ kind: 'play', run });
  });

  /** Said after the passage is shown; a passage that is shown later takes it away. */
  effect(() => {
    const { session } = game.state.value;
    const run = session?.run;
    table.sheet.takenBefore(takenHere(session));
    if (run !== undefined && isNewFork(lastRun, run, game.page.peek()?.manner ?? 'jump')) {
      table.sheet.say('A new run. The old one is kept.');
    }
    lastRun = run;
  });

  effect(() => {
    const { debrief, session } = game.state.value;
    const href = hashOf({ kind: 'debrief', run: session?.run.id, decision: undefined });
    const hasEnded = session?.told.ended === true;
    const isOffered = debrief !== undefined || (hasEnded && chaptersEnded(session.told).length > 0);
    table.sheet.doors([
      ...(isOffered ? [{ words: 'Open the debrief', href }] : []),
      ...(hasEnded && !isOffered ? [{ words: 'Sources', href: hashOf({ kind: 'sources' }) }] : []),
      ...(hasEnded ? [{ words: 'Title', href: hashOf({ kind: 'title' }) }] : []),
    ]);
  });

  effect(() => {
    const { volumes, captions, notes, quality } = preferences.settings.value;
    const { kind } = navigator.route.value;
    const isHeard = HEARD.includes(kind) || DOOR.includes(kind);
    table.sound.set({ ...volumes, muted: volumes.muted || !isHeard });
    table.sheet.set({ captions, notes });
    table.stage.set({ quality, reducedMotion: preferences.reducedMotion.value });
  });

  /** Nothing of it is loaded for who has not touched the page, or wants to hear nothing. */
  effect(() => {
    const { muted, music } = preferences.settings.value.volumes;
    const isThere = DOOR.includes(navigator.route.value.kind);
    const isWanted = touched.value && !muted && music > 0;
    untracked(() => table.atDoor(isThere && isWanted));
  });

  effect(() => {
    if (navigator.route.value.kind === 'play') requestAnimationFrame(() => table.sheet.reveal());
  });

  /** When the story is under way, what is read beside it is fetched, in case the network goes. */
  effect(() => {
    if (game.page.value === undefined) return undefined;
    const soon = setTimeout(shell.reference.fetchAhead, AHEAD_MS);
    return () => clearTimeout(soon);
  });

  effect(() => {
    const page = game.page.value;
    if (page === undefined || navigator.route.value.kind !== 'play') return;
    const scene = sceneTitle(page.told.passages, table.lookups);
    document.title = scene === undefined ? pack.title : `${scene} – ${pack.title}`;
  });

  return { again: () => void openRun(shell, navigator.route.peek()) };
}
