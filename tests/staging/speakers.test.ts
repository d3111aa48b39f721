/** Who speaks is seen: the head of whoever is lit is in the picture, wide and on a phone, and nobody stands before it. */
import { describe, expect, it } from 'vitest';
import { toldRoad } from '../../src/build/crawl/told-road.ts';
import { createInkStoryteller } from '../../src/engine/adapters/ink/ink-storyteller.ts';
import { FIRST_MOMENT, momentsOf } from '../../src/engine/core/moment.ts';
import type { StageState } from '../../src/engine/core/stage-state.ts';
import { compiledRole, readGame } from '../build/stories.ts';
import { seenPeople, type Rect, type Seen } from './seen-heads.ts';

const HOSTS = { wide: { width: 1030, height: 900 }, phone: { width: 412, height: 300 } };
const SEEDS = [1, 2, 3, 4, 5, 6];

const game = readGame();
const places = game.places.map(({ value }) => value);
const people = game.people.map(({ value }) => value);
const doors = game.roles.flatMap(({ role }) =>
  role.chapters
    .filter((chapter, at) => at === 0 || chapter.entry !== undefined)
    .map((chapter, at) => ({ role: role.id, entry: at === 0 ? undefined : chapter.id })),
);

describe.each(doors)('$role from $entry', ({ role, entry }) => {
  it('shows whoever speaks', () => {
    const unseen = SEEDS.flatMap((seed) => statesOf(role, entry, seed)).flatMap(faultsOf);
    expect([...new Set(unseen)]).toEqual([]);
  });
});

type Told = { readonly stage: StageState; readonly words: string };

function statesOf(role: string, entry: string | undefined, seed: number): readonly Told[] {
  const teller = createInkStoryteller(compiledRole(game, role));
  const road = { name: 'a road', story: 'game', role, seed, walk: seed } as const;
  const { passages } = toldRoad(
    (journal) => teller.tell(journal),
    'crossed-out',
    entry === undefined ? road : { ...road, entry },
  );
  let last = FIRST_MOMENT;
  return passages.flatMap((passage) => {
    const moments = momentsOf(passage, last);
    last = moments.at(-1) ?? last;
    const words = passage.lines.map(({ text }) => text.trim()).filter((text) => text !== '');
    return moments.map(({ stage }, at) => ({ stage, words: words[at] ?? '' }));
  });
}

function faultsOf({ stage, words }: Told): readonly string[] {
  const place = places.find(({ id }) => id === stage.place);
  const { lit } = stage;
  if (place === undefined || lit === undefined || stage.card !== undefined) return [];
  return Object.entries(HOSTS).flatMap(([name, host]) => {
    const seen = seenPeople(stage, place, people, host);
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
