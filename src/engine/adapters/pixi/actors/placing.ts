/** Where everybody stands: the place's spots, and side by side where two share one. */
import type { PersonId } from '../../../core/brand.ts';
import type { Place } from '../../../core/stage/place.ts';
import type { Spot } from '../../../core/story/cue.ts';
import type { Actor } from '../../../core/stage/stage-state.ts';

/** The feet, and the scale: 1 is a person of 420 units. */
export type Standing = { readonly x: number; readonly y: number; readonly scale: number };

const APART = 134;
const STAGGER = 9;

export function standings(
  actors: readonly Actor[],
  spots: Place['spots'],
): ReadonlyMap<PersonId, Standing> {
  return new Map(actors.map((actor) => [actor.person, standing(actor, actors, spots)]));
}

function standing(actor: Actor, actors: readonly Actor[], spots: Place['spots']): Standing {
  const [x, y, scale] = spots[actor.spot];
  const there = actors.filter((other) => other.spot === actor.spot);
  const at = there.indexOf(actor);
  return {
    x: x + (at - (there.length - 1) / 2) * APART * scale,
    y: y + (at % 2) * STAGGER * scale,
    scale,
  };
}

/** How far from its place a person comes in from, or goes to, in units of the composition. */
export function wings(spot: Spot, scale: number): readonly [number, number] {
  switch (spot) {
    case 'left':
      return [-170 * scale, 0];
    case 'right':
      return [170 * scale, 0];
    case 'centre':
      return [-120 * scale, 0];
    case 'far':
      return [0, -14 * scale];
    case 'near':
      return [0, 110 * scale];
  }
}
