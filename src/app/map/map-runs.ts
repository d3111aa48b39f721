/** The runs of one role, told and laid on its map: the one that is wanted first, then the others. */
import {
  continues,
  runOnMap,
  runToKeep,
  type Role,
  type RoleMap,
  type Run,
  type RunOnMap,
} from '../../engine/index.ts';
import { listedRuns } from '../runs/listed-runs.ts';
import type { Shell } from '../shell.ts';
import type { LoadMaps } from './load-maps.ts';

export type MappedRun = {
  readonly run: Run;
  /** A for the one that was begun first. */
  readonly letter: string;
  readonly on: RunOnMap;
};

export type MapOfRun = {
  readonly role: Role;
  readonly map: RoleMap;
  readonly wanted: MappedRun;
  /** Those that are still to be told. */
  readonly others: readonly Omit<MappedRun, 'on'>[];
};

export type MapNeeds = Pick<Shell, 'game' | 'pack' | 'shelf' | 'tell'>;

/**
 * Of the run that is wanted; else of the one in play, or the one that was played last. Undefined without a run, or a map
 * of its role. Rejects when the story or its map cannot be had. */
export async function mapOfRun(
  { game, pack, shelf, tell }: MapNeeds,
  wanted: string | undefined,
  loadMaps: LoadMaps,
): Promise<MapOfRun | undefined> {
  const { session } = game.state.peek();
  const inPlay = session === undefined ? undefined : runToKeep(session);
  const runs = withInPlay(listedRuns(await shelf.read(), inPlay), inPlay);
  const named = runs.find(({ id }) => id === wanted);
  const run = named ?? runs.find(({ id }) => id === inPlay?.id) ?? runs[0];
  const role = pack.roles.find(({ id }) => id === run?.journal.role);
  if (run === undefined || role === undefined) return undefined;
  const map = (await loadMaps())[role.id];
  if (map === undefined) return undefined;
  const lettered = runs
    .filter(({ journal }) => journal.role === role.id && journal.story === run.journal.story)
    .toSorted((a, b) => a.startedAt.localeCompare(b.startedAt) || a.id.localeCompare(b.id))
    .map((each, at) => ({ run: each, letter: letterOf(at) }));
  const on = runOnMap(await tell(run.journal), map);
  const letter = lettered.find((each) => each.run.id === run.id)?.letter ?? letterOf(0);
  const others = lettered.filter((each) => each.run.id !== run.id);
  return { role, map, wanted: { run, letter, on }, others };
}

/** As far as it was played, also when the saves have not heard of it yet. */
function withInPlay(runs: readonly Run[], inPlay: Run | undefined): readonly Run[] {
  return runs.map((run) =>
    inPlay?.id === run.id && continues(inPlay.journal, run.journal) ? inPlay : run,
  );
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A to Z, then AA. */
function letterOf(at: number): string {
  const before = Math.floor(at / LETTERS.length);
  return (before > 0 ? letterOf(before - 1) : '') + LETTERS.charAt(at % LETTERS.length);
}
