/** The moments of a few roads through the story, with the words that are read meanwhile: what the staging tests look at. */
import { toldRoad } from '../../../src/build/crawl/told-road.ts';
import { createInkStoryteller } from '../../../src/engine/adapters/ink/ink-storyteller.ts';
import { FIRST_MOMENT, momentsOf, type Moment } from '../../../src/engine/core/stage/moment.ts';
import { compiledRole, readGame } from '../../build/stories.ts';

const SEEDS = [1, 2, 3, 4, 5, 6];

export const game = readGame();

/** Every way into the story: a role from its start, or from a chapter. */
export const doors = game.roles.flatMap(({ role }) =>
  role.chapters
    .filter((chapter, at) => at === 0 || chapter.entry !== undefined)
    .map((chapter, at) => ({ role: role.id, entry: at === 0 ? undefined : chapter.id })),
);

export type ToldMoment = Moment & {
  readonly words: string;
  /** The reader stays on it for as long as they like: choices follow. */
  readonly isLast: boolean;
};

/** Road after road from a door, each with all its moments. */
export function roadsFrom(
  role: string,
  entry: string | undefined,
): readonly (readonly ToldMoment[])[] {
  return SEEDS.map((seed) => momentsOn(role, entry, seed));
}

function momentsOn(role: string, entry: string | undefined, seed: number): readonly ToldMoment[] {
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
    return moments.map((moment, at) => ({
      ...moment,
      words: words[at] ?? '',
      isLast: at === moments.length - 1,
    }));
  });
}
