/** Seeds so that what chance draws falls on every side of each number that the story compares it with. */
import { drawsOf } from '../../engine/core/journal/draw.ts';
import type { Draw } from '../../engine/core/story/pack.ts';
import { everyContainer, fieldsOf, type InkContainer } from './ink-tree.ts';
import { knotOf } from './later-chapters.ts';

const COMPARISONS = ['<', '>', '<=', '>=', '==', '!='];
const MOST_TRIED = 20_000;
/** A story that draws nothing needs one; any will do. */
const FIRST_SEED = 7;

/**
 * Each seed adds a case that those before it do not have.
 * @param outside Knots whose comparisons do not matter.
 */
export function drawSeeds(
  tree: InkContainer,
  draws: readonly Draw[],
  outside: ReadonlySet<string> = new Set(),
): readonly number[] {
  const compared = draws.map((draw) => ({ draw, numbers: comparedWith(tree, draw, outside) }));
  const wanted = new Set(compared.flatMap(({ draw, numbers }) => casesOf(draw, numbers)));
  const seeds: number[] = [];
  for (let seed = FIRST_SEED; seed < FIRST_SEED + MOST_TRIED && wanted.size > 0; seed += 1) {
    const drawn = drawsOf(seed, draws);
    const found = compared
      .map(({ draw, numbers }) => caseOf(draw, numbers, drawn[draw.variable] ?? draw.from))
      .filter((each) => wanted.delete(each));
    if (found.length > 0) seeds.push(seed);
  }
  return seeds.length > 0 ? seeds : [FIRST_SEED];
}

/** On which side of each number a value lies. */
function caseOf({ variable }: Draw, numbers: readonly number[], value: number): string {
  return `${variable} ${numbers.map((number) => Math.sign(value - number)).join(' ')}`;
}

function casesOf(draw: Draw, numbers: readonly number[]): readonly string[] {
  const values = [draw.from, ...numbers.flatMap((number) => [number - 1, number, number + 1])];
  return values
    .filter((value) => value >= draw.from && value <= draw.to)
    .map((value) => caseOf(draw, numbers, value));
}

/** `fate > 1108` compiles to: the variable, 1108, `>`. */
function comparedWith(
  tree: InkContainer,
  { variable }: Draw,
  outside: ReadonlySet<string>,
): readonly number[] {
  const inside = [...everyContainer(tree)].filter((container) => !outside.has(knotOf(container)));
  const numbers = inside.flatMap(({ content }) =>
    content.flatMap((element, at) => {
      const operator = content[at + 2];
      if (typeof operator !== 'string' || !COMPARISONS.includes(operator)) return [];
      const sides = [element, content[at + 1]];
      if (sides.every((side) => fieldsOf(side)?.['VAR?'] !== variable)) return [];
      return sides.flatMap(numberOf);
    }),
  );
  return [...new Set(numbers)];
}

/** A number with a point is compiled to a text: `2.0f`. */
function numberOf(side: unknown): readonly number[] {
  if (typeof side === 'number') return [side];
  return typeof side === 'string' && /^\d+\.\d+f$/u.test(side) ? [Number.parseFloat(side)] : [];
}
