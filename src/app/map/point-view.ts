/** All that the map's page says of one point: what was chosen there on which run, what was not, and why not. Pure. */
import {
  endOf,
  keyOf,
  plainText,
  type ChoiceId,
  type DebriefPage,
  type Hang,
  type Pack,
  type RoleMap,
  type Shut,
  type StoryRecord,
} from '../../engine/index.ts';
import type { MappedRun } from './map-runs.ts';
import { whyNot, type Reason } from './why-not.ts';

/** Taken in this run, in another, in none. */
export type Mark = 'this' | 'other' | 'never';

export type Way = {
  readonly mark: Mark;
  /** As it was offered; absent when no run was offered it. */
  readonly words?: string;
  /** Letters of the other runs that took it. */
  readonly takenIn: readonly string[];
  /** Letters of the runs that ended with it, this one among them. */
  readonly endedIn: readonly string[];
  /** Where it could not be taken, run by run. */
  readonly refused: readonly Refused[];
};

/** A way that a run met and could not take. */
export type Refused = {
  readonly run: MappedRun;
  /** Shown and closed, or not shown at all. */
  readonly isShown: boolean;
  readonly reasons: readonly Reason[];
};

export type PointView = {
  readonly number: number;
  readonly key: string;
  /** Of its choices. */
  readonly ids: readonly ChoiceId[];
  /** Absent without a debrief that names it. */
  readonly title?: string;
  /** Of its scene. */
  readonly scene?: { readonly title: string; readonly when: string };
  readonly ways: readonly Way[];
  /** What this run did, in the debrief's few words or the choice's own; absent where it stands, or did not come. */
  readonly did?: string;
  readonly isMetByThis: boolean;
  /** Why this run did not come to it, as far as that is known. */
  readonly whyNotMet: readonly Reason[];
  /** This run first. */
  readonly metBy: readonly MappedRun[];
  /** Only where something was chosen: what the record has is never said before. */
  readonly record?: {
    readonly isSilent: boolean;
    readonly hasConduct: boolean;
    /** Where its chapter has its debrief. */
    readonly grade?: NonNullable<DebriefPage['stamp']>['grade'];
    readonly run?: MappedRun;
  };
};

export type ViewNeeds = {
  readonly map: RoleMap;
  readonly pack: Pick<Pack, 'scenes'>;
  readonly wanted: MappedRun;
  readonly others: readonly MappedRun[];
  readonly record: StoryRecord | undefined;
  /** Also what no run has met, in the debriefs' words. */
  readonly all: boolean;
};

export function pointView(number: number, needs: ViewNeeds): PointView | undefined {
  const { map, pack, wanted, others, record, all } = needs;
  const point = map.points[number];
  if (point === undefined) return undefined;
  const metBy = [wanted, ...others].filter(({ on }) => on.met.has(number));
  const entry = record?.debriefs.find(({ decision }) => decision === point.decision);
  const scene = pack.scenes.find(({ id }) => id === point.scene);
  const mine = wanted.on.met.get(number);
  const taken = mine?.taken === undefined ? undefined : point.choices[mine.taken]?.id;
  const shorts = all ? entry?.options : undefined;
  const ways = point.choices.map(({ id }, choice) =>
    wayOf(number, choice, metBy, { ...needs, short: shorts?.[id]?.short }),
  );
  const words = mine?.taken === undefined ? undefined : ways[mine.taken]?.words;
  const did = (taken === undefined ? undefined : entry?.options[taken]?.short) ?? words;
  const isChosen = all || metBy.some(({ on }) => on.met.get(number)?.taken !== undefined);
  return {
    number,
    key: keyOf(point),
    ids: point.choices.map(({ id }) => id),
    ...(entry === undefined ? {} : { title: entry.title }),
    ...(scene === undefined ? {} : { scene: { title: scene.title, when: scene.when } }),
    ways,
    ...(did === undefined ? {} : { did }),
    isMetByThis: mine !== undefined,
    whyNotMet: mine === undefined ? whyNot(wanted, { point: number }, needs) : [],
    metBy,
    ...(entry === undefined || !isChosen ? {} : { record: recordOf(entry, number, needs) }),
  };
}

function wayOf(
  number: number,
  choice: number,
  metBy: readonly MappedRun[],
  needs: ViewNeeds & { readonly short: string | undefined },
): Way {
  const { wanted } = needs;
  const offers = metBy.flatMap(({ on }) => on.met.get(number)?.offered.get(choice) ?? []);
  const takers = metBy.filter(({ on }) =>
    on.road.some(([point, square]) => point === number && square === choice),
  );
  const isMine = takers.some(({ run }) => run.id === wanted.run.id);
  const words = offers[0]?.text ?? needs.short;
  return {
    mark: isMine ? 'this' : takers.length > 0 ? 'other' : 'never',
    ...(words === undefined ? {} : { words: plainText(words) }),
    takenIn: takers.filter(({ run }) => run.id !== wanted.run.id).map(({ letter }) => letter),
    endedIn: takers
      .filter(({ on }) => endOf(on)?.join() === [number, choice].join())
      .map(({ letter }) => letter),
    refused: metBy.flatMap((run) => refusedBy(run, { point: number, choice }, needs)),
  };
}

function refusedBy(
  run: MappedRun,
  way: Required<Omit<Shut, 'by'>>,
  needs: ViewNeeds,
): readonly Refused[] {
  const offered = run.on.met.get(way.point)?.offered.get(way.choice);
  if (offered?.open === true) return [];
  const isShown = offered !== undefined;
  const said = offered?.why;
  return [{ run, isShown, reasons: said === undefined ? whyNot(run, way, needs) : [{ said }] }];
}

type Entry = StoryRecord['debriefs'][number];

function recordOf(
  { silent, conduct, stamp }: Entry,
  number: number,
  { map, wanted, others, record }: ViewNeeds,
): NonNullable<PointView['record']> {
  const chapter = map.rows[map.points[number]?.row ?? 0]?.chapter;
  const run = [wanted, ...others].find(
    ({ on }) =>
      on.met.get(number)?.taken !== undefined && on.chaptersEnded.some((each) => each === chapter),
  );
  const grade = record?.facts.find(({ id }) => id === stamp)?.grade;
  return {
    isSilent: silent.length > 0,
    hasConduct: conduct.length > 0,
    ...(run === undefined ? {} : { run }),
    ...(run === undefined || grade === undefined ? {} : { grade }),
  };
}

/** Of what hangs on a point, and what it hangs on itself: only where both are known. */
export function hangsAt(
  number: number,
  { hangs }: Pick<RoleMap, 'hangs'>,
  known: ReadonlySet<number>,
): { readonly on: readonly Hang[]; readonly under: readonly Hang[] } {
  const both = hangs.filter(({ point, on }) => known.has(point) && known.has(on));
  return {
    under: both.filter(({ on }) => on === number),
    on: both.filter(({ point }) => point === number),
  };
}
