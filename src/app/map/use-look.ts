/** What is looked at stands in the address, so that back and forward, and a link, lead to it. */
import { keyOf, type RoleMap } from '../../engine/index.ts';
import type { Shell } from '../shell.ts';
import type { MapOfRun, MappedRun } from './map-runs.ts';

export type LookNeeds = {
  readonly found: MapOfRun;
  readonly others: readonly MappedRun[];
  readonly decision: string | undefined;
  /** Id of the run that it is looked at in. */
  readonly look: string | undefined;
};

export type Looking = {
  /** Undefined when nothing is, or what the address names was not met by that run. */
  readonly at:
    { readonly number: number; readonly turn: number; readonly run: MappedRun } | undefined;
  readonly open: (number: number, run: MappedRun) => void;
  readonly close: () => void;
};

export function useLook({ navigator }: Pick<Shell, 'navigator'>, needs: LookNeeds): Looking {
  const { found, others, decision, look } = needs;
  const { map, wanted } = found;
  const run = [wanted, ...others].find((each) => each.run.id === look);
  const number = pointNamed(map, decision);
  const turn = run?.on.met.get(number)?.turn;

  return {
    at: run === undefined || turn === undefined ? undefined : { number, turn, run },
    open(point, of) {
      navigator.go({
        kind: 'map',
        run: wanted.run.id,
        decision: keyAt(map, point),
        look: of.run.id,
      });
    },
    /** The way back leads to what was before it, and not into it again. */
    close() {
      if (look !== undefined) navigator.correct({ kind: 'map', run: wanted.run.id, decision });
    },
  };
}

/** -1 when there is none. */
export function pointNamed({ points }: Pick<RoleMap, 'points'>, key: string | undefined): number {
  return key === undefined ? -1 : points.findIndex((point) => keyOf(point) === key);
}

function keyAt({ points }: Pick<RoleMap, 'points'>, number: number): string | undefined {
  const point = points[number];
  return point && keyOf(point);
}
