/** The runs of one role, told and laid on its map: the one that is wanted first, then the others. */
import {
  continues,
  runOnMap,
  runToKeep,
  type Role,
  type RoleMap,
  type Run,
  type RunOnMap,
  type Told,
} from '../../engine/index.ts';
import { listedRuns } from '../runs/listed-runs.ts';
import { letterAt, lettersOf } from '../runs/run-letters.ts';
import type { Shell } from '../shell.ts';
import type { LoadMaps } from './load-maps.ts';

export type MappedRun = {
  readonly run: Run;
  /** As on its card. */
  readonly letter: string;
  readonly name: string;
  readonly on: RunOnMap;
};

export type MapOfRun = {
  readonly role: Role;
  readonly map: RoleMap;
  readonly wanted: MappedRun;
  /** Those that are still to be told. */
  readonly others: readonly Omit<MappedRun, 'on' | 'name'>[];
  /** Of the next run that is begun. */
  readonly nextLetter: string;
};

/** What a told run is called. */
export type NameOf = (run: Run, told: Told) => string;

export type MapNeeds = Pick<Shell, 'game' | 'pack' | 'shelf' | 'tell'>;

/**
 * Of the run that is wanted; else of the one in play, or the one that was played last. Undefined without a run, or a map
 * of its role. Rejects when the story or its map cannot be had. */
export async function mapOfRun(
  { game, pack, shelf, tell }: MapNeeds,
  wanted: string | undefined,
  { loadMaps, nameOf }: { readonly loadMaps: LoadMaps; readonly nameOf: NameOf },
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
  const letters = lettersOf(runs);
  const lettered = runs
    .filter(({ journal }) => journal.role === role.id && journal.story === run.journal.story)
    .map((each) => ({ run: each, letter: letters.get(each.id) ?? '' }))
    .toSorted((a, b) => a.run.startedAt.localeCompare(b.run.startedAt));
  const told = await tell(run.journal);
  const letter = letters.get(run.id) ?? '';
  const others = lettered.filter((each) => each.run.id !== run.id);
  return {
    role,
    map,
    wanted: { run, letter, name: nameOf(run, told), on: runOnMap(told, map) },
    others,
    nextLetter: letterAt(runs.length),
  };
}

/** As far as it was played, also when the saves have not heard of it yet. */
function withInPlay(runs: readonly Run[], inPlay: Run | undefined): readonly Run[] {
  return runs.map((run) =>
    inPlay?.id === run.id && continues(inPlay.journal, run.journal) ? inPlay : run,
  );
}
