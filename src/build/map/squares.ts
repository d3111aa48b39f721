/** The points of a map: what is offered together is one point, and each of its choices a square. */
import type { ChoiceId, DecisionId, SceneId } from '../../engine/core/brand.ts';
import type { Standing } from './explore.ts';

export type Point = {
  readonly decision?: DecisionId;
  readonly scene: SceneId | undefined;
  readonly choices: readonly ChoiceId[];
};

export type Squares = {
  readonly points: readonly Point[];
  /** Number of the point that a standing is at; undefined when it is not on the map. */
  readonly pointOf: (standing: Pick<Standing, 'choices' | 'decision'>) => number | undefined;
};

type Growing = { decision?: DecisionId; scene: SceneId | undefined; choices: ChoiceId[] };

/** Of a story with decisions only these are on the map; of any other all points with more than one choice. */
export function squaresOf(states: readonly Standing[]): Squares {
  const hasDecisions = states.some(({ decision }) => decision !== undefined);
  const met: Growing[] = [];
  const home = new Map<ChoiceId, Growing>();
  const isOnMap = ({ choices, decision }: Pick<Standing, 'choices' | 'decision'>): boolean =>
    hasDecisions ? decision !== undefined : choices.length > 0;
  for (const { choices, decision, scene } of states.filter(isOnMap)) {
    const ids = choices.map(({ id }) => id);
    const known = ids.map((id) => home.get(id)).find((point) => point !== undefined);
    const point = known ?? { ...(decision === undefined ? {} : { decision }), scene, choices: [] };
    if (known === undefined) met.push(point);
    for (const id of ids) {
      if (home.has(id)) continue;
      home.set(id, point);
      point.choices.push(id);
    }
  }
  const points = met.filter((point) => hasDecisions || point.choices.length > 1);
  return {
    points,
    pointOf(standing) {
      const first = isOnMap(standing) ? standing.choices[0] : undefined;
      const point = first === undefined ? undefined : home.get(first.id);
      const at = point === undefined ? -1 : points.indexOf(point);
      return at < 0 ? undefined : at;
    },
  };
}
