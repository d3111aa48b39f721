/** Seeds so that what chance draws falls on every side of each number that the story compares it with. */
import { drawsOf } from '../../engine/core/draw.ts';
import type { Draw } from '../../engine/core/pack.ts';
import { everyContainer, fieldsOf, type InkContainer } from './ink-tree.ts';

const COMPARISONS = ['<', '>', '<=', '>=', '==', '!='];
const MOST_TRIED = 20_000;
/** A story that draws nothing needs one; any will do. */
const FIRST_SEED = 7;

/** Each seed adds a case that those before it do not have. */
export function drawSeeds(tree: InkContainer, draws: readonly Draw[]): readonly number[] {
  const compared = draws.map(({ variable }) => ({
    variable,
    numbers: comparedWith(tree, variable),
  }));
  const known = new Set<string>();
  const seeds: number[] = [];
  for (let seed = FIRST_SEED; seed < FIRST_SEED + MOST_TRIED; seed += 1) {
    const drawn = drawsOf(seed, draws);
    const cases = compared.map(({ variable, numbers }) => {
      const sides = numbers.map((number) => Math.sign((drawn[variable] ?? 0) - number));
      return `${variable} ${sides.join(' ')}`;
    });
    if (seeds.length > 0 && cases.every((each) => known.has(each))) continue;
    for (const each of cases) known.add(each);
    seeds.push(seed);
    if (compared.every(({ numbers }) => numbers.length === 0)) break;
  }
  return seeds;
}

/** `fate > 1108` compiles to: the variable, 1108, `>`. */
function comparedWith(tree: InkContainer, variable: string): readonly number[] {
  const numbers = [...everyContainer(tree)].flatMap(({ content }) =>
    content.flatMap((element, at) => {
      const operator = content[at + 2];
      if (typeof operator !== 'string' || !COMPARISONS.includes(operator)) return [];
      const sides = [element, content[at + 1]];
      if (sides.every((side) => fieldsOf(side)?.['VAR?'] !== variable)) return [];
      return sides.filter((side) => typeof side === 'number');
    }),
  );
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}
