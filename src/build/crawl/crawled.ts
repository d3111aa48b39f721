/** What a crawl finds: states, the choices between them, and what was met on the way. */
import type { ChoiceId } from '../../engine/core/brand.ts';
import type { Passage } from '../../engine/core/passage.ts';

export type CrawlLimits = { readonly states: number; readonly milliseconds: number };

export type CrawledState = {
  readonly passage: Passage;
  readonly from: CrawledState | undefined;
  /** Where each choice leads; several roads may lead to one state. */
  readonly next: Map<ChoiceId, Step>;
  /** No choice is left, or the story begins again. */
  readonly ends: boolean;
  /** Where its road began: `start`, or a chapter's entry. */
  readonly entry: string;
};

/** One choice taken: the state it leads to, and the words that are read on the way. */
export type Step = { readonly to: CrawledState; readonly words: number };

export type RoadFault = {
  readonly message: string;
  readonly road: readonly ChoiceId[];
  readonly entry: string;
};

export type Beginning = Step & { readonly entry: string };

export type Crawl = {
  readonly beginnings: readonly Beginning[];
  readonly states: readonly CrawledState[];
  /** True when no state is left to try. */
  readonly exhausted: boolean;
  readonly taken: ReadonlySet<ChoiceId>;
  /** Offered, and shown as closed each time. */
  readonly closed: ReadonlySet<ChoiceId>;
  /** Paths of knots, stitches, gathers and choices that were entered. */
  readonly visited: ReadonlySet<string>;
  /** By decision: the choices that were seen together. */
  readonly decisions: ReadonlyMap<string, ReadonlySet<ChoiceId>>;
  readonly faults: readonly RoadFault[];
};

/** Choice ids from the start to a state, by the road on which it was found. */
export function roadTo(state: CrawledState | undefined): readonly ChoiceId[] {
  const road: ChoiceId[] = [];
  for (let here = state; here?.from !== undefined; here = here.from) {
    const { from } = here;
    const step = [...from.next].find(([, { to }]) => to === here)?.[0];
    if (step !== undefined) road.unshift(step);
  }
  return road;
}
