/** What a crawl finds: states, roads that were walked, and what was met on the way. */
import type { ChoiceId } from '../../engine/core/brand.ts';
import type { Passage } from '../../engine/core/story/passage.ts';

export type CrawlLimits = {
  readonly states: number;
  /** Of work, so that a busy machine does not find less. */
  readonly milliseconds: number;
  /** Roads that are walked at least, when there is time. */
  readonly walks: number;
  /** Roads in a row that met nothing new, after which no more are walked: the same on every machine. */
  readonly patience: number;
  /** Short limits can only meet errors; full ones must meet all that is written. */
  readonly demand: 'no errors' | 'coverage';
};

/** Where a road begins: `start` or a chapter's entry, and the seed of what chance draws. */
export type Door = { readonly entry: string; readonly seed: number };

export type CrawledState = {
  readonly passage: Passage;
  readonly from: CrawledState | undefined;
  /** Where each choice leads; several roads may lead to one state. */
  readonly next: Map<ChoiceId, Step>;
  /** No choice is left, the story begins again, or a later chapter has begun. */
  readonly ends: boolean;
  readonly door: Door;
};

/** One choice taken: the state it leads to, and the words that are read on the way. */
export type Step = { readonly to: CrawledState; readonly words: number };

export type RoadFault = {
  /** The same for the same problem, wherever it is met. */
  readonly problem: string;
  readonly message: string;
  readonly road: readonly ChoiceId[];
  readonly door: Door;
};

export type Beginning = Step & { readonly door: Door };

/** All states between one door and the next chapter's, as far as they were tried. */
export type Stretch = {
  readonly entry: string;
  readonly beginnings: readonly Beginning[];
  readonly states: readonly CrawledState[];
  /** No state is left to try, whatever was drawn. */
  readonly exhausted: boolean;
};

export type SceneRead = { readonly words: number; readonly choices: number };

/** One road from a door to an end. */
export type WalkedRoad = {
  readonly door: Door;
  readonly choices: readonly ChoiceId[];
  readonly words: number;
  readonly ended: boolean;
  readonly scenes: ReadonlyMap<string, SceneRead>;
};

/** Words, a tag or an END that no road comes to, though roads come to what they stand in. */
export type Unmet = { readonly path: string; readonly text: string };

/** Where a story ends: its last words, and the shortest road to them that was found. */
export type MetEnding = { readonly words: string; readonly road: readonly ChoiceId[] };

/** A choice as ink compiled it, whether or not its author gave it an id. */
export type InkChoice = {
  /** Where it is offered, and where it leads. */
  readonly path: string;
  readonly target: string;
};

/**
 * Exhausted: every state was tried. Covered: each choice was taken and all text printed, not in every state.
 * Cut short: the limits were met before.
 */
export type Reach = 'exhausted' | 'covered' | 'cut short';

export type Crawl = {
  readonly reach: Reach;
  readonly demand: CrawlLimits['demand'];
  readonly stretches: readonly Stretch[];
  readonly walks: readonly WalkedRoad[];
  readonly taken: ReadonlySet<ChoiceId>;
  /** Offered, and shown as closed each time. */
  readonly closed: ReadonlySet<ChoiceId>;
  /** Paths of knots, stitches, gathers and choices that were entered. */
  readonly visited: ReadonlySet<string>;
  /** By decision: the choices that were seen together. */
  readonly decisions: ReadonlyMap<string, ReadonlySet<ChoiceId>>;
  readonly unmet: readonly Unmet[];
  /** All choices of the story, and those that no road took and that are not closed on purpose. */
  readonly choices: number;
  readonly endings: readonly MetEnding[];
  readonly neverTaken: readonly InkChoice[];
  readonly faults: readonly RoadFault[];
};

/** Choice ids from the door to a state, by the road on which it was found. */
export function roadTo(state: CrawledState | undefined): readonly ChoiceId[] {
  const road: ChoiceId[] = [];
  for (let here = state; here?.from !== undefined; here = here.from) {
    const { from } = here;
    const step = [...from.next].find(([, { to }]) => to === here)?.[0];
    if (step !== undefined) road.unshift(step);
  }
  return road;
}
