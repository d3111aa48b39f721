/** A rule of the content check: one subject, one file. It says how many things it looked at. */
import type { BuildFault } from '../ink-story/build-fault.ts';
import type { Content } from './content.ts';

export type Rule = {
  /** Two or three words, as printed. */
  readonly name: string;
  readonly check: (content: Content) => RuleOutcome;
};

export type RuleOutcome = {
  /** Zero means that the rule is blind, and fails. */
  readonly looked: number;
  readonly faults: readonly BuildFault[];
};

/** Looks at each thing; what `look` finds wrong is a fault. */
export function lookAtEach<T>(
  things: readonly T[],
  look: (thing: T) => readonly BuildFault[],
): RuleOutcome {
  return { looked: things.length, faults: things.flatMap(look) };
}
