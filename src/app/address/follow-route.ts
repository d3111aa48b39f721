/** What changes with the route: the run in play, the page's title, where the focus goes, whether sound is heard. */
import { effect, untracked } from '@preact/signals';
import {
  chaptersEnded,
  sceneTitle,
  type Run,
  type RunId,
  type Session,
} from '../../engine/index.ts';
import { isNewFork, takenHere } from '../runs/fork.ts';
import { openRun, type OpenNeeds } from './open-run.ts';
import { hashOf } from './route.ts';
import type { Shell } from '../shell.ts';

const AHEAD_MS = 3000;

export type FollowNeeds = OpenNeeds &
  Pick<Shell, 'isKept' | 'pack' | 'screens'> & {
    readonly preferences: Pick<Shell['preferences'], 'settings' | 'reducedMotion'>;
    /** Fetches quietly what is read beside the story, in case the network goes. */
    readonly fetchAhead: () => void;
    readonly table: Pick<Shell['table'], 'sheet' | 'stage' | 'sound' | 'lookups' | 'pieces'>;
  };

export type Following = {
  /** What the address names is brought once more: it may be within reach now. */
  readonly again: () => void;
};

export function followRoute(shell: FollowNeeds): Following {
  const { navigator, game, preferences, table, pack, screens, words } = shell;
  const sources = { words: words.screens.sources, href: hashOf({ kind: 'sources' }) };
  const again = ({ run }: Session) => ({
    words: words.again,
    href: hashOf({ kind: 'opening', role: run.journal.role }),
  });
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
    const before = lastRun;
    lastRun = run;
    if (session === undefined) {
      if (before !== undefined) table.sheet.empty(words.runDeleted);
    } else if (isNewFork(before, session.run, game.page.peek()?.manner ?? 'jump')) {
      untracked(() => void sayFork(before, session));
    }
  });

  effect(() => {
    const { debrief, session } = game.state.value;
    const href = hashOf({ kind: 'debrief', run: session?.run.id });
    const hasEnded = session?.told.ended === true;
    const isOffered = debrief !== undefined || (hasEnded && chaptersEnded(session.told).length > 0);
    table.sheet.doors([
      ...(isOffered ? [{ words: words.openDebrief, href }] : []),
      ...(hasEnded && !isOffered
        ? [import.meta.env.BARE && pack.lacks?.includes('sources') ? again(session) : sources]
        : []),
      ...(hasEnded ? [{ words: words.screens.title, href: hashOf({ kind: 'title' }) }] : []),
    ]);
  });

  effect(() => {
    const { volumes, captions, notes, pictures, quality, plainLists } = preferences.settings.value;
    const { hears } = screens.of(navigator.route.value.kind);
    table.sound.set({ ...volumes, muted: volumes.muted || hears === 'nothing' });
    table.sheet.set({ captions, notes, pictures });
    table.pieces(!plainLists);
    table.stage.set({ quality, reducedMotion: preferences.reducedMotion.value });
  });

  /** When the story is under way, what is read beside it is fetched, in case the network goes. */
  effect(() => {
    if (game.page.value === undefined) return undefined;
    const soon = setTimeout(shell.fetchAhead, AHEAD_MS);
    return () => clearTimeout(soon);
  });

  /** The other screens name the page themselves. */
  effect(() => {
    const page = game.page.value;
    if (navigator.route.value.kind !== 'play') return;
    const scene = page === undefined ? undefined : sceneTitle(page.told.passages, table.lookups);
    document.title = scene === undefined ? pack.title : `${scene} – ${pack.title}`;
  });

  return { again: () => void openRun(shell, navigator.route.peek()) };

  async function sayFork(before: Run, session: Session): Promise<void> {
    const isKept = await shell.isKept(before);
    if (game.state.peek().session === session) table.sheet.say(words.newRun(isKept));
  }
}
