/** What a narrow window looks at: the middle of the composition, or whoever is lit when that is out of sight. Pure. */
import type { Place } from '../../core/catalog.ts';
import type { StageState } from '../../core/stage-state.ts';
import { standings } from './actors/placing.ts';
import { clamp01 } from './easing.ts';
import type { Size } from './fit.ts';

/** The share of the window's width in which a person must stand to be well seen. */
const WELL_SEEN = 0.56;
const EYES = 230;

export function focusFor(state: StageState, place: Place, seen: Size): readonly [number, number] {
  const [width, height] = place.size;
  const people = standings(state.actors, place.spots);
  const lit = state.lit === undefined ? undefined : people.get(state.lit);
  const shown = lit === undefined ? [...people.values()] : [lit];
  const middle = width / 2;
  if (shown.length === 0 || seen.width >= width) return [middle, height / 2];
  const reach = (seen.width * WELL_SEEN) / 2;
  const isSomebodySeen = shown.some(({ x }) => Math.abs(x - middle) <= reach);
  if (isSomebodySeen && lit === undefined) return [middle, height / 2];
  const nearest = shown.reduce((best, one) =>
    Math.abs(one.x - middle) < Math.abs(best.x - middle) ? one : best,
  );
  const x = Math.max(nearest.x - reach, Math.min(nearest.x + reach, middle));
  const tall = clamp01((height - seen.height) / height);
  const y = height / 2 + (nearest.y - EYES * nearest.scale - height / 2) * tall;
  return [x, y];
}
