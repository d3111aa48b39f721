/** What a told run says of a map: which squares it took and in which order, and what it met beside them. Pure. */
import type { ChapterId, ChoiceId, SceneId } from '../brand.ts';
import { chaptersEnded } from '../record/debrief-offered.ts';
import { cuesOf } from '../story/cue.ts';
import { cuesIn, type Choice, type Passage, type Told } from '../story/passage.ts';
import { endsOf, type MapEdge, type RoleMap, type SquareAt } from './story-map.ts';

/** A point as one run met it. */
export type MetPoint = {
  /** Number of choices made before it. */
  readonly turn: number;
  /** As they were offered, by the number of their square. */
  readonly offered: ReadonlyMap<number, Choice>;
  /** Number of the square that was taken; absent where the run stands. */
  readonly taken?: number;
};

export type RunOnMap = {
  readonly told: Told;
  /** In the order of the road; a loop comes by twice. */
  readonly road: readonly SquareAt[];
  /** By number; one that was met twice is as it was met last. */
  readonly met: ReadonlyMap<number, MetPoint>;
  readonly scenes: ReadonlySet<SceneId>;
  readonly chaptersEnded: readonly ChapterId[];
};

export function runOnMap(told: Told, map: RoleMap): RunOnMap {
  const home = homes(map);
  const road: SquareAt[] = [];
  const met = new Map<number, MetPoint>();
  for (const [turn, passage] of told.passages.entries()) {
    const found = meet(passage, turn, home);
    if (found === undefined) continue;
    met.set(found.number, found.point);
    if (found.point.taken !== undefined) road.push([found.number, found.point.taken]);
  }
  const cues = told.passages.flatMap(cuesIn);
  const scenes = new Set(cuesOf(cues, 'scene').map(({ scene }) => scene));
  return { told, road, met, scenes, chaptersEnded: chaptersEnded(told) };
}

/** The lines that it goes along, from its beginning to where it stands. A road of an earlier edition may lack one. */
export function edgesOf({ road, told }: RunOnMap, map: RoleMap): readonly MapEdge[] {
  const byEnds = new Map(map.edges.map((edge) => [endsOf(edge), edge]));
  const steps = road.map((to, at) => endsOf({ from: road[at - 1], to }));
  const last = told.ended ? [endsOf({ from: road.at(-1) })] : [];
  return [...steps, ...last].flatMap((ends) => byEnds.get(ends) ?? []);
}

/** The square after which it came to an end of the story. */
export function endOf({ road, told }: Pick<RunOnMap, 'road' | 'told'>): SquareAt | undefined {
  return told.ended ? road.at(-1) : undefined;
}

/** What stands for a point in an address. */
export function keyOf({ decision, choices }: RoleMap['points'][number]): string {
  return decision ?? choices[0]?.id ?? '';
}

type Homes = ReadonlyMap<ChoiceId, SquareAt>;

function homes({ points }: RoleMap): Homes {
  return new Map(
    points.flatMap(({ choices }, point) =>
      choices.map(({ id }, choice) => [id, [point, choice]] as const),
    ),
  );
}

function meet(
  { choices, chosen }: Passage,
  turn: number,
  home: Homes,
): { readonly number: number; readonly point: MetPoint } | undefined {
  const offered = choices.flatMap((choice) => {
    const at = home.get(choice.id);
    return at === undefined ? [] : [{ at, choice }];
  });
  const number = offered[0]?.at[0];
  if (number === undefined) return undefined;
  const taken = chosen === undefined ? undefined : home.get(chosen)?.[1];
  return {
    number,
    point: {
      turn,
      offered: new Map(offered.map(({ at, choice }) => [at[1], choice])),
      ...(taken === undefined ? {} : { taken }),
    },
  };
}
