/**
 * The map held against the story: what walks by dice take is on it, and all that is on it can be taken. How many walks
 * is said by who asks: some in `npm test`, many in `npm run prove`.
 */
import { describe, expect, it } from 'vitest';
import { explore, type Explored, type Standing } from '../../../src/build/map/explore.ts';
import type { Join } from '../../../src/build/map/joins.ts';
import { endsOf } from '../../../src/engine/core/map/story-map.ts';
import { MAP_LIMITS, mapRole } from '../../../src/build/map/make-map.ts';
import { countWalks, joinsTaken } from '../../../src/build/map/walked.ts';
import type { Squares } from '../../../src/build/map/squares.ts';
import type { ReadStory } from '../../../src/build/ink-story/read-story.ts';
import { createInkStoryteller } from '../../../src/engine/adapters/ink/ink-storyteller.ts';
import type { ChoiceId } from '../../../src/engine/core/brand.ts';
import type { Journal } from '../../../src/engine/core/journal/journal.ts';
import type { CompiledRole } from '../../../src/engine/core/story/pack.ts';
import { compiledRole, readDemo, readGame } from '../../build/stories.ts';

const PATIENCE_MS = 1_800_000;

export function rolesOfAll(): readonly { readonly story: ReadStory; readonly role: string }[] {
  return [readGame(), readDemo()].flatMap((story) =>
    story.roles.map(({ role }) => ({ story, role: role.id })),
  );
}

type Depth = { /** Also the lines that no walk took: each is looked for, and told. */ readonly leftLinesToo?: boolean };

export function describeMaps(walks: number, { leftLinesToo = false }: Depth = {}): void {
  describe.each(rolesOfAll())('the map of the $role', ({ story, role }) => {
    const compiled = compiledRole(story, role);
    const read = story.roles.find((each) => each.role.id === role);
    const pack = story.pack?.value;
    const mapped =
      read === undefined || pack === undefined ? undefined : mapRole(read, pack, MAP_LIMITS.build);
    if (mapped === undefined) throw new Error(`no map of ${role}`);
    const { map, squares } = mapped;
    const onMap = new Set(map.edges.map(endsOf));

    it('is proved: every state was tried, so that no line of it is dashed', () => {
      expect(map.points.length).toBeGreaterThan(1);
      expect(map.edges.filter((edge) => edge.walks !== undefined)).toEqual([]);
    });

    it(
      `has every line that ${walks} walks took${leftLinesToo ? ', and no line that cannot be taken' : ''}`,
      () => {
        const counted = countWalks(compiled, squares, walks);
        const taken = new Set(counted.map(({ join }) => endsOf(join)));
        expect([...taken].filter((key) => !onMap.has(key))).toEqual([]);
        expect(taken.size).toBeGreaterThan(map.points.length);
        if (!leftLinesToo) return;
        const left = map.edges.filter((edge) => !taken.has(endsOf(edge)));
        expect(left.filter((edge) => !canBeTaken(edge, compiled, squares)).map(endsOf)).toEqual([]);
      },
      PATIENCE_MS,
    );
  });
}

/** A road to it is looked for among the states, and then told as the page would tell it. */
function canBeTaken(wanted: Join, compiled: CompiledRole, squares: Squares): boolean {
  const journal = roadTo(wanted, exploredOf(compiled), compiled, squares);
  if (journal === undefined) return false;
  const { passages } = createInkStoryteller(compiled).tell(journal);
  const road = passages.map((passage) => ({ passage, ...chosenIn(passage) }));
  return joinsTaken(road, squares).some((join) => endsOf(join) === endsOf(wanted));
}

function chosenIn({ chosen }: { readonly chosen?: ChoiceId }) {
  return chosen === undefined ? {} : { chosen };
}

const EXPLORED = new WeakMap<CompiledRole, Explored>();

function exploredOf(compiled: CompiledRole): Explored {
  const known = EXPLORED.get(compiled) ?? explore(compiled, MAP_LIMITS.build);
  EXPLORED.set(compiled, known);
  return known;
}

type Reached = { readonly choices: readonly ChoiceId[]; readonly last: string };

/** Breadth first, over states and the square that was taken last. */
function roadTo(
  wanted: Join,
  { doors }: Explored,
  { role }: CompiledRole,
  squares: Squares,
): Journal | undefined {
  for (const { entry, seed, to } of doors) {
    const found = searched(wanted, to, squares);
    if (found !== undefined)
      return { story: '', role: role.id, entry, seed, without: [], choices: found };
  }
  return undefined;
}

function searched(
  wanted: Join,
  start: Standing,
  squares: Squares,
): readonly ChoiceId[] | undefined {
  const seen = new Set<string>();
  const names = new Map<Standing, number>();
  const waiting: (Reached & { readonly at: Standing })[] = [{ at: start, choices: [], last: '' }];
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    const { at, choices, last } = step;
    names.set(at, names.get(at) ?? names.size);
    const key = `${names.get(at)} ${last}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const point = squares.pointOf(at);
    if (at.choices.length === 0 && wanted.to === undefined && last === squareName(wanted.from))
      return choices;
    for (const [id, to] of at.next) {
      const choice = point === undefined ? -1 : (squares.points[point]?.choices.indexOf(id) ?? -1);
      const here = point === undefined ? last : squareName([point, choice]);
      const road = [...choices, id];
      const isWanted = point !== undefined && here === squareName(wanted.to);
      if (isWanted && last === squareName(wanted.from)) return road;
      waiting.push({ at: to, choices: road, last: here });
    }
  }
  return undefined;
}

function squareName(square: Join['from']): string {
  return square?.join('.') ?? '';
}

