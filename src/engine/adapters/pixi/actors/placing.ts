/** Where everybody stands: the place's spots, and side by side where two share one. */
import type { PersonId } from '../../../core/brand.ts';
import type { Person } from '../../../core/stage/person.ts';
import type { Place } from '../../../core/stage/place.ts';
import type { Pose, Spot } from '../../../core/story/cue.ts';
import type { Actor } from '../../../core/stage/stage-state.ts';

/** The feet, and the scale: 1 is a person of 420 units. */
export type Standing = { readonly x: number; readonly y: number; readonly scale: number };

const APART = 134;
const STAGGER = 9;

/** How near the middles of two bodies are, when one has come to the other; units at scale 1. */
const NEAR: Partial<Readonly<Record<Pose, number>>> = { whisper: 96, hold: 122, give: 158 };

/** A child is as large as this, for a grown person's 1. */
const CHILD = 0.72;

/** Where somebody stands, in their own size. */
export function sized(at: Standing, { build }: Pick<Person, 'build'>): Standing {
  return build === 'child' ? { ...at, scale: at.scale * CHILD } : at;
}

export function standings(
  actors: readonly Actor[],
  spots: Place['spots'],
): ReadonlyMap<PersonId, Standing> {
  const marks = new Map(actors.map((actor) => [actor.person, standing(actor, actors, spots)]));
  return new Map(
    actors.map((actor) => {
      const mark = marks.get(actor.person) ?? standing(actor, actors, spots);
      const sits = actor.sits === true || actor.pose === 'sit';
      const other = actor.with === undefined || sits ? undefined : marks.get(actor.with);
      return [actor.person, other === undefined ? mark : beside(mark, other, NEAR[actor.pose])];
    }),
  );
}

/** Comes to the other, on the side it has always been; who is near enough stays. */
function beside(mark: Standing, other: Standing, near: number | undefined): Standing {
  if (near === undefined) return mark;
  const apart = near * other.scale;
  if (Math.abs(mark.x - other.x) <= apart && mark.scale === other.scale) return mark;
  return { ...other, x: other.x + (mark.x < other.x ? -apart : apart), y: other.y - 1 };
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
