/** How a reader marks a card: a step between two poles, or answer by answer. Pure. */
import { ANY, type Five, type Strength } from './scale.ts';

/** Between two poles. */
export type PoleMark = { readonly at: Five };
/** By answer: what the card favours most, or any of them; how strongly; what it speaks against. */
export type AnswerMark = {
  readonly most?: string;
  readonly strength?: Strength;
  readonly against: readonly string[];
};
export type Mark = PoleMark | AnswerMark;

/** A mark that says all that it can say. */
export function isWhole(mark: Mark): boolean {
  return 'at' in mark || mark.most === ANY || (mark.most !== undefined && mark.strength !== undefined); // prettier-ignore
}

export function sameMark(a: Mark, b: Mark): boolean {
  if ('at' in a || 'at' in b) return 'at' in a && 'at' in b && a.at === b.at;
  const strength = (mark: AnswerMark) => (mark.most === ANY ? undefined : mark.strength);
  const against = (mark: AnswerMark) => mark.against.toSorted().join('\n');
  return a.most === b.most && strength(a) === strength(b) && against(a) === against(b);
}

/** A card does not speak for and against one answer. */
export function favours(mark: AnswerMark | undefined, most: string): AnswerMark {
  const against = mark?.against.filter((each) => each !== most) ?? [];
  const strength = most === ANY ? undefined : mark?.strength;
  return { most, against, ...(strength === undefined ? {} : { strength }) };
}

export function strikes(mark: AnswerMark | undefined, answer: string): AnswerMark {
  const { against = [], most, strength } = mark ?? {};
  if (against.includes(answer)) {
    return { ...mark, against: against.filter((each) => each !== answer) };
  }
  const struck = [...against, answer];
  if (most === undefined || most === answer) return { against: struck };
  return { most, against: struck, ...(strength === undefined ? {} : { strength }) };
}

export function withStrength(mark: AnswerMark | undefined, strength: Strength): AnswerMark {
  return { against: [], ...mark, strength };
}
