/** Makes the map of a role: its points and roads by trying the story, and where each lies. */
import { endsOf, type MapEdge, type RoleMap } from '../../engine/core/map/story-map.ts';
import type { Pack } from '../../engine/core/story/pack.ts';
import type { ReadRole } from '../ink-story/read-roles.ts';
import { explore, type ExploreLimits } from './explore.ts';
import { layFreely } from './free-layout.ts';
import { hangsOf } from './hangs.ts';
import { aheadOf } from './reach.ts';
import { shutsOf } from './shuts.ts';
import { joinsOf } from './joins.ts';
import { layOut } from './layout.ts';
import { inOrder, writtenIn } from './points-in-order.ts';
import { squaresOf, type Squares } from './squares.ts';
import { countWalks } from './walked.ts';

export type MapLimits = ExploreLimits & {
  /** Where not every state could be tried. */
  readonly walks: number;
};

/** For a build, and for the page while an author works. */
export const MAP_LIMITS = {
  build: { states: 6000, milliseconds: 20_000, walks: 200 },
  serve: { states: 1500, milliseconds: 3000, walks: 20 },
} as const satisfies Readonly<Record<string, MapLimits>>;

/** What was found, with the points in the order of their columns; for tests too. */
export type Mapped = { readonly map: RoleMap; readonly squares: Squares };

/** Undefined when the role does not compile. */
export function mapRole(
  { role, files, compiled }: ReadRole,
  { scenes }: Pick<Pack, 'scenes'>,
  limits: MapLimits,
): Mapped | undefined {
  if (compiled === undefined) return undefined;
  const explored = explore(compiled, limits);
  const found = squaresOf(explored.states);
  const order = inOrder(found.points, writtenIn(files), role, scenes);
  const placeOf = new Map(order.map(({ number }, at) => [number, at]));
  const squares: Squares = {
    points: order.map(({ point }) => point),
    pointOf(standing) {
      const number = found.pointOf(standing);
      return number === undefined ? undefined : placeOf.get(number);
    },
  };
  const counted = explored.exhausted ? [] : countWalks(compiled, squares, limits.walks);
  const joins = [...joinsOf(explored, squares), ...counted.map(({ join }) => join)];
  const once = [...new Map(joins.map((join) => [endsOf(join), join])).values()];
  const points = order.map(({ point }) => point);
  const isFree = role.chapters.length < 2 && points.every(({ scene }) => scene === undefined);
  const laid = isFree ? layFreely(points, once) : layOut(points, once);
  const walks = new Map(counted.map((each) => [endsOf(each.join), each.walks]));
  const edges = laid.edges.map((edge): MapEdge =>
    explored.exhausted ? edge : { ...edge, walks: walks.get(endsOf(edge)) ?? 0 },
  );
  const ahead = explored.exhausted ? aheadOf(explored, squares) : undefined;
  const shuts = ahead === undefined ? [] : shutsOf(explored, squares, ahead);
  const map = {
    ...laid,
    edges,
    hangs: ahead === undefined ? [] : hangsOf(explored, squares, ahead, shuts),
    shuts,
    ...(explored.exhausted ? {} : { walks: limits.walks }),
  };
  return { map, squares };
}
