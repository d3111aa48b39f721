/** What a narrow window looks at: the middle of the composition, or whoever is lit when that is out of sight. Pure. */
import type { Place } from '../../../core/stage/place.ts';
import type { StageState } from '../../../core/stage/stage-state.ts';
import { isNarrow, spotsIn } from '../actors/narrow-spots.ts';
import { standings } from '../actors/placing.ts';
import { viewFor, type View } from './camera.ts';
import { clamp01 } from '../time/easing.ts';
import type { Size } from '../surface/fit.ts';

/** How far inside the window's edge the middle of a face must be. */
const FACE = 64;
/** And of the face of somebody whose raised hand is to be seen. */
const HAND = 128;
/** The share of the window's width in which a person must stand to be well seen. */
const WELL_SEEN = 0.56;
/** In a narrow window everybody is near the middle: they are seen when they are so far from its edge. */
const ASIDE = 100;
const EYES = 230;

/** Where the camera looks in a state: as its cue says, but whoever is lit stays, and people are not cut by coming near. */
export function aimFor(state: StageState, place: Place, seen: Size): View {
  const asked = viewFor(state.camera, place.anchors, focusFor(state, place, seen));
  const isClose = isNarrow(seen.width) && state.actors.length > 0;
  const view = isClose ? { ...asked, zoom: 1 + (asked.zoom - 1) / 2 } : asked;
  const people = standings(state.actors, spotsIn(place, seen.width));
  const raised = state.actors.find(({ pose }) => isClose && pose === 'raise')?.person;
  // whoever speaks comes last, and so wins
  return [raised, state.lit].reduce((aim, person) => {
    const kept = person === undefined ? undefined : people.get(person);
    if (kept === undefined) return aim;
    const margin = person === raised ? HAND : FACE;
    const reach = Math.max(0, seen.width / 2 / aim.zoom - margin * kept.scale);
    return { ...aim, x: Math.max(kept.x - reach, Math.min(kept.x + reach, aim.x)) };
  }, view);
}

export function focusFor(state: StageState, place: Place, seen: Size): readonly [number, number] {
  const [width, height] = place.size;
  const people = standings(state.actors, spotsIn(place, seen.width));
  const lit = state.lit === undefined ? undefined : people.get(state.lit);
  const shown = lit === undefined ? [...people.values()] : [lit];
  const middle = width / 2;
  if (shown.length === 0 || seen.width >= width) return [middle, height / 2];
  const reach = isNarrow(seen.width) ? seen.width / 2 - ASIDE : (seen.width * WELL_SEEN) / 2;
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
