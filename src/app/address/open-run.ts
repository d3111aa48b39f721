/** Brings the run that the address names to the table; without a name, the one that was played last. */
import type { Route } from './route.ts';
import type { Shell } from '../shell.ts';

type AboutRun = Extract<Route, { readonly kind: 'play' | 'debrief' | 'log' }>;

export async function openRun(shell: Shell, route: Route): Promise<void> {
  if (route.kind !== 'play' && route.kind !== 'debrief' && route.kind !== 'log') return;
  const { navigator, game, shelf, notices, words } = shell;
  const atTable = runAtTable(shell, route);
  if (atTable !== undefined) return nameRun(shell, route, atTable);
  const wanted = wantedRun(route);
  const run = await shelf.find(wanted);
  if (navigator.route.value !== route) return;
  if (run === undefined) return noRun(shell, route, wanted);
  try {
    await game.open(run);
    nameRun(shell, route, run.id);
  } catch {
    const why = await shell.missing.waitedFor();
    notices.say(words.storyNotLoaded(words.missing[why]));
  }
}

function wantedRun(route: AboutRun): string | undefined {
  return route.kind === 'log' ? undefined : route.run;
}

/** Id of the run in play when it is the one that is asked for. A replay keeps its debrief's run at hand, too. */
function runAtTable({ game }: Shell, route: AboutRun): string | undefined {
  const { session } = game.state.value;
  const wanted = wantedRun(route);
  if (session === undefined) return undefined;
  if (wanted === undefined || wanted === session.run.id) return session.run.id;
  const isOrigin = route.kind === 'debrief' && session.origin?.run.id === wanted;
  return isOrigin ? wanted : undefined;
}

function nameRun({ navigator }: Shell, route: AboutRun, run: string): void {
  if (route.kind !== 'log' && route.run === undefined) navigator.correct({ ...route, run });
}

function noRun({ navigator, notices }: Shell, route: AboutRun, wanted: string | undefined): void {
  if (route.kind === 'log') return;
  if (wanted === undefined) return navigator.correct({ kind: 'title' });
  notices.say(
    `No run \`${wanted}\` is kept in this browser. Choose another, or import it from a file.`,
  );
  navigator.correct({ kind: 'runs' });
}
