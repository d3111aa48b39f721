/** What changes with the route: the run in play, the page's title, where the focus goes, whether sound is heard. */
import { effect, untracked } from '@preact/signals';
import { hashOf, type Route } from './route.ts';
import type { Shell } from './shell.ts';

/** Screens that are read while the story waits: its room is still heard behind them. */
const HEARD: readonly Route['kind'][] = ['play', 'log', 'settings'];

export function followRoute(shell: Shell, document: Document): void {
  const { navigator, game, preferences, table, pack } = shell;

  effect(() => {
    const route = navigator.route.value;
    untracked(() => void openRun(shell, route));
  });

  /** A fork is a new run: the address follows it. */
  effect(() => {
    const run = game.state.value.session?.run.id;
    const route = navigator.route.peek();
    if (run !== undefined && route.kind === 'play' && route.run !== run) {
      navigator.correct({ kind: 'play', run });
    }
  });

  effect(() => {
    const { debrief, session } = game.state.value;
    const href = hashOf({ kind: 'debrief', run: session?.run.id, decision: undefined });
    table.sheet.door(debrief === undefined ? undefined : { words: 'Open the debrief', href });
  });

  effect(() => {
    const { volumes, captions, notes, quality } = preferences.settings.value;
    const isHeard = HEARD.includes(navigator.route.value.kind);
    table.sound.set({ ...volumes, muted: volumes.muted || !isHeard });
    table.sheet.set({ captions, notes });
    table.stage.set({ quality, reducedMotion: preferences.reducedMotion.value });
  });

  let isFirst = true;
  effect(() => {
    const { kind } = navigator.route.value;
    const takesFocus = !isFirst;
    isFirst = false;
    requestAnimationFrame(() => {
      if (kind === 'play') return table.sheet.reveal();
      const heading = document.querySelector<HTMLElement>('h1');
      document.title =
        kind === 'title' ? pack.title : `${heading?.textContent ?? kind} – ${pack.title}`;
      if (!takesFocus) return;
      heading?.focus({ preventScroll: true });
      if (kind !== 'log') document.defaultView?.scrollTo(0, 0);
    });
  });

  effect(() => {
    const told = game.page.value;
    if (told === undefined || navigator.route.value.kind !== 'play') return;
    document.title = `${table.sheet.heading()} – ${pack.title}`;
  });
}

/** Brings the run that the address names to the table. */
async function openRun(shell: Shell, route: Route): Promise<void> {
  const { navigator, game, shelf, notices } = shell;
  if (route.kind !== 'play' && route.kind !== 'debrief') return;
  const session = game.state.value.session;
  if (session !== undefined && (route.run === undefined || route.run === session.run.id)) {
    return nameRun(shell, route, session.run.id);
  }
  if (route.kind === 'debrief' && session?.origin?.run.id === route.run) return;
  const run = await shelf.find(route.run);
  if (navigator.route.value !== route) return;
  if (run === undefined) {
    if (route.run !== undefined)
      notices.say(
        `No run \`${route.run}\` is kept in this browser. Choose another, or import it from a file.`,
      );
    return navigator.correct(route.run === undefined ? { kind: 'title' } : { kind: 'runs' });
  }
  try {
    await game.open(run);
    nameRun(shell, route, run.id);
  } catch (cause) {
    notices.say(
      `The story could not be loaded (${String(cause)}). Check the connection and reload; the run is kept.`,
    );
  }
}

function nameRun({ navigator }: Shell, route: Route, run: string): void {
  if (route.kind === 'play' && route.run === undefined) navigator.correct({ kind: 'play', run });
  if (route.kind === 'debrief' && route.run === undefined) {
    navigator.correct({ ...route, run });
  }
}
