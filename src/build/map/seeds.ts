/** Seeds so that what chance draws answers every comparison of the story in each way in which it can. */
import { drawsOf } from '../../engine/core/journal/draw.ts';
import type { Draw } from '../../engine/core/story/pack.ts';
import { everyContainer, fieldsOf, type InkContainer } from '../crawl/ink-tree.ts';

type Comparison = {
  readonly variable: string;
  readonly operator: string;
  readonly number: number;
};

const MOST_TRIED = 5000;
/** A story that draws nothing needs one; any will do. */
const FIRST_SEED = 7;

/** @param draws Those that matter. */
export function seedsFor(tree: InkContainer, draws: readonly Draw[]): readonly number[] {
  const comparisons = draws.flatMap((draw) => comparedWith(tree, draw));
  const met = new Set<string>();
  const seeds: number[] = [];
  for (let seed = FIRST_SEED; seed < FIRST_SEED + MOST_TRIED; seed += 1) {
    const drawn = drawsOf(seed, draws);
    const answers = comparisons.map((each) => answerOf(each, drawn[each.variable] ?? 0)).join(' ');
    if (!met.has(answers)) seeds.push(seed);
    met.add(answers);
    if (comparisons.length === 0) break;
  }
  return seeds;
}

/** `fate > 1108` compiles to: the variable, 1108, `>`. */
function comparedWith(tree: InkContainer, { variable }: Draw): readonly Comparison[] {
  return [...everyContainer(tree)].flatMap(({ content }) =>
    content.flatMap((element, at): readonly Comparison[] => {
      const number = content[at + 1];
      const operator = content[at + 2];
      if (fieldsOf(element)?.['VAR?'] !== variable) return [];
      return typeof number === 'number' && typeof operator === 'string'
        ? [{ variable, operator, number }]
        : [];
    }),
  );
}

/** An operator that is not a comparison has the number on one side, on the other, or is equal to it. */
function answerOf({ operator, number }: Comparison, value: number): string {
  switch (operator) {
    case '>':
    case '<=':
      return `${value > number}`;
    case '<':
    case '>=':
      return `${value < number}`;
    case '==':
    case '!=':
      return `${value === number}`;
    default:
      return `${Math.sign(value - number)}`;
  }
}
