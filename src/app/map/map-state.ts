/** What the parts of the map's page share: the map, who knows what of it, and what can be done at a point. */
import type { KnownMap, Pack, Role, RoleMap } from '../../engine/index.ts';
import type { Shell } from '../shell.ts';
import type { MappedRun } from './map-runs.ts';
import type { PointView } from './point-view.ts';

export type MapState = {
  readonly shell: Shell;
  readonly map: RoleMap;
  readonly role: Role;
  readonly scenes: Pack['scenes'];
  readonly known: KnownMap;
  readonly views: ReadonlyMap<number, PointView>;
  readonly wanted: MappedRun;
  readonly others: readonly MappedRun[];
  /** Of the run that "Play from here" would make. */
  readonly nextLetter: string;
  readonly look: (number: number, run: MappedRun) => void;
  readonly play: (number: number, run: MappedRun) => void;
};
