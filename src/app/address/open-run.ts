/** Brings the run that the address names to the table; without a name, the one that was played last. */
import { continues, STORAGE_FAULTS, type Run } from '../../engine/index.ts';
import type { Route } from './route.ts';
import type { Shell } from '../shell.ts';

export type OpenNeeds = Pick<
  Shell,
  'clock' | 'game' | 'missing' | 'navigator' | 'notices' | 'saves' | 'shelf' | 'wanted' | 'words'
>;
type AboutRun = Extract<Route, { readonly kind: 'play' | 'debrief' | 'log' }>;

/** Drops whatever was wanted before: the reader is somewhere else now. */
export async function openRun(shell: OpenNeeds, route: Route): Promise<void> {
  const { game, navigator, notices, saves, shelf, wanted } = shell;
  wanted.drop();
  if (route.kind !== 'play' && route.kind !== 'debrief' && route.kind !== 'log') return;
  const atTable = runAtTable(shell, route);
  if (atTable !== undefined) return nameRun(shell, route, atTable);
  const id = wantedRun(route);
  const wish = wanted.want('open');
  const found = sayWhenSlow(shell, wish.isWanted);
  try {
    const run = await shelf.find(id);
    found();
    if (!wish.isWanted()) return;
    if (run === undefined) return noRun(shell, route, id);
    const isFree = await saves.claim(run.id);
    if (!wish.isWanted()) return;
    if (!isFree) return navigator.correct({ kind: 'held', run: run.id });
    if (!(await game.open(run, wish.isWanted))) return;
    notices.mended('story-away');
    notices.mended('no-run');
    nameRun(shell, route, run.id);
  } catch {
    if (wish.isWanted()) await storyAway(shell, route, wish.isWanted);
  } finally {
    found();
    wish.done();
  }
}

function wantedRun(route: AboutRun): string | undefined {
  return route.kind === 'log' ? undefined : route.run;
}

/** Id of the run in play when it is the one that is asked for. A replay keeps its debrief's run at hand, too. */
function runAtTable({ game, shelf }: OpenNeeds, route: AboutRun): string | undefined {
  const { session } = game.state.value;
  const wanted = wantedRun(route);
  if (session === undefined) return undefined;
  if (wanted === undefined) return session.run.id;
  const listed = shelf.listing.peek()?.runs.find(({ id }) => id === wanted);
  if (wanted === session.run.id) return hasGoneFurther(listed, session.run) ? undefined : wanted;
  const isOrigin = route.kind === 'debrief' && session.origin?.run.id === wanted;
  return isOrigin ? wanted : undefined;
}

/** In another tab. */
function hasGoneFurther(listed: Run | undefined, { journal }: Run): boolean {
  if (listed === undefined) return false;
  return continues(listed.journal, journal) && !continues(journal, listed.journal);
}

function nameRun({ navigator }: OpenNeeds, route: AboutRun, run: string): void {
  if (route.kind !== 'log' && route.run === undefined) navigator.correct({ ...route, run });
}

function noRun(shell: OpenNeeds, route: AboutRun, wanted: string | undefined): void {
  const { navigator, notices, shelf, words } = shell;
  if (route.kind === 'log') return;
  const faults = shelf.listing.peek()?.faults ?? [];
  const unasked = faults.find(({ kind }) => STORAGE_FAULTS.some((each) => each === kind));
  if (unasked !== undefined) notices.report(unasked);
  if (wanted === undefined) return navigator.correct({ kind: 'title' });
  if (unasked === undefined) {
    notices.say(words.noRun(wanted), 'no-run');
  }
  navigator.correct({ kind: 'runs' });
}

/** The address says what is at the table. Where nothing is, it still names what a reload, or the network, will bring. */
async function storyAway(
  { game, missing, navigator, notices, words }: OpenNeeds,
  route: AboutRun,
  isWanted: () => boolean,
): Promise<void> {
  const why = await missing.waitedFor();
  if (!isWanted()) return;
  notices.say(words.storyNotLoaded(words.missing[why]), 'story-away');
  const run = game.state.peek().session?.run.id;
  if (run !== undefined && route.kind === 'play') navigator.correct({ kind: 'play', run });
}

const SLOW_MS = 1500;

/** Returns what to do when it is found. */
function sayWhenSlow({ clock, notices, words }: OpenNeeds, isWanted: () => boolean): () => void {
  const wait = new AbortController();
  void clock.wait(SLOW_MS, wait.signal).then(() => {
    if (wait.signal.aborted || !isWanted()) return;
    notices.say(words.lookingForRun, 'looking');
  });
  return () => {
    wait.abort();
    notices.mended('looking');
  };
}
