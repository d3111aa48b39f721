/** Who speaks is seen: the head of whoever is lit is in the picture, wide, narrow and on a phone, and nobody stands before it. */
import { describe, expect, it } from 'vitest';
import { plainKit } from '../../../src/build/ink-story/located-kit.ts';
import { seenPeople, type Rect, type Seen } from '../../../src/engine/adapters/pixi/view/faces-seen.ts';
import type { PersonId } from '../../../src/engine/core/brand.ts';
import type { Place } from '../../../src/engine/core/stage/place.ts';
import { doors, game, roadsFrom, type ToldMoment } from './told-states.ts';

const HOSTS = {
  wide: { width: 1030, height: 900 },
  narrow: { width: 625, height: 768 },
  phone: { width: 412, height: 300 },
};

/** Moments in which somebody speaks, on the roads from one door. */
const FEWEST = 40;
/** In the coda nobody does. */
const spoken = doors.filter(({ role }) => role !== 'coda');

const places = game.places.map(({ value }) => value);
const cast = { people: game.people.map(({ value }) => value), kit: plainKit(game.kit) };

describe.each(spoken)('$role from $entry', ({ role, entry }) => {
  it('shows whoever speaks', () => {
    const looked = roadsFrom(role, entry).flat().flatMap(speakerAt);
    expect(looked.length).toBeGreaterThan(FEWEST);
    const unseen = looked.flatMap(faultsOf);
    expect([...new Set(unseen)]).toEqual([]);
  });
});

type Speaking = ToldMoment & { readonly lit: PersonId; readonly place: Place };

/** The moment, when somebody speaks in it in a place and no card lies over them. */
function speakerAt(moment: ToldMoment): readonly Speaking[] {
  const { lit, card, place: named } = moment.stage;
  const place = places.find(({ id }) => id === named);
  if (place === undefined || lit === undefined || card !== undefined) return [];
  return [{ ...moment, lit, place }];
}

function faultsOf({ stage, words, lit, place }: Speaking): readonly string[] {
  return Object.entries(HOSTS).flatMap(([name, host]) => {
    const seen = seenPeople(stage, place, cast, host);
    const speaker = seen.get(lit);
    if (speaker === undefined) return [];
    const fault = outside(speaker.head) ?? covered(speaker, seen);
    const { camera, actors } = stage;
    const spot = actors.find(({ person }) => person === lit)?.spot;
    return fault === undefined
      ? []
      : [
          `${stage.scene}: ${lit} (${spot} in ${place.id}, ${camera.move} ${camera.anchor ?? ''}, ${name}) ${fault}: ${words.slice(0, 60)}`,
        ];
  });
}

function outside({ left, right, top, bottom }: Rect): string | undefined {
  return left < 0 || right > 1 || top < 0 || bottom > 1
    ? `is outside by ${Math.max(-left, right - 1, -top, bottom - 1).toFixed(2)}`
    : undefined;
}

function covered({ head, order }: Seen, seen: ReadonlyMap<string, Seen>): string | undefined {
  const x = (head.left + head.right) / 2;
  const y = (head.top + head.bottom) / 2;
  for (const [person, other] of seen)
    if (other.order > order && [other.head, other.body].some((rect) => holds(rect, x, y)))
      return `is behind ${person}`;
  return undefined;
}

function holds({ left, right, top, bottom }: Rect, x: number, y: number): boolean {
  return x > left && x < right && y > top && y < bottom;
}
