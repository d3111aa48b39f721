/** What of a map its reader knows, from all runs: the rest is shown as shapes, without a word of it. Pure. */
import type { SceneId } from '../brand.ts';
import type { Role } from '../story/pack.ts';
import type { RunOnMap } from './run-on-map.ts';
import type { RoleMap } from './story-map.ts';

export type KnownMap = {
  /** Numbers of points that were met. */
  readonly points: ReadonlySet<number>;
  readonly scenes: ReadonlySet<SceneId>;
  /** Numbers of rows in which something was met. */
  readonly rows: ReadonlySet<number>;
};

export function knownMap(
  runs: readonly Pick<RunOnMap, 'met' | 'scenes'>[],
  map: RoleMap,
  { chapters }: Pick<Role, 'chapters'>,
): KnownMap {
  const points = new Set(runs.flatMap(({ met }) => [...met.keys()]));
  const scenes = new Set(runs.flatMap((run) => [...run.scenes]));
  const rows = map.rows.flatMap(({ chapter }, row) => {
    const inIt = chapters.find(({ id }) => id === chapter)?.scenes ?? [];
    const isMet = [...points].some((point) => map.points[point]?.row === row);
    return isMet || inIt.some((scene) => scenes.has(scene)) ? [row] : [];
  });
  return { points, scenes, rows: new Set(rows) };
}

/** As if all of it had been met. */
export function wholeMap({ points, rows }: Pick<RoleMap, 'points' | 'rows'>): KnownMap {
  return {
    points: new Set(points.keys()),
    scenes: new Set(rows.flatMap(({ scenes }) => scenes.flatMap(({ scene }) => scene ?? []))),
    rows: new Set(rows.keys()),
  };
}
