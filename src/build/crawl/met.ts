/** The notebook of a crawl: which choices, knots, decisions and pieces of text were met, and what is still owed. */
import type { Story } from 'inkjs';
import type { ChoiceId } from '../../engine/core/brand.ts';
import type { Passage } from '../../engine/core/story/passage.ts';
import type { InkChoice, MetEnding, RoadFault, Unmet } from './crawled.ts';
import { everyContainer, fieldsOf, resolvePath, type InkContainer } from './ink-tree.ts';
import { watchText } from './watch-text.ts';

export type Met = {
  readonly taken: Map<ChoiceId, number>;
  readonly visited: Set<string>;
  readonly decisions: Map<string, Set<ChoiceId>>;
  readonly faults: RoadFault[];
  readonly note: (passage: Passage) => void;
  readonly visit: (counts: Readonly<Record<string, number>>) => void;
  readonly closed: () => ReadonlySet<ChoiceId>;
  /** Grows with all that is new: a text, a choice. */
  readonly amount: () => number;
  readonly unmet: () => readonly Unmet[];
  readonly choices: readonly InkChoice[];
  readonly neverTaken: () => readonly InkChoice[];
  /** By their last words. */
  readonly endings: ReadonlyMap<string, MetEnding>;
  readonly end: (ending: MetEnding) => void;
  /** Each choice that can be open was taken, and all text was printed. */
  readonly complete: () => boolean;
};

export function notebook(story: Story, tree: InkContainer): Met {
  const text = watchText(story, tree);
  const choices = inkChoices(tree);
  const visited = new Set<string>();
  const endings = new Map<string, MetEnding>();
  const closedPaths = new Set<string>();
  const offeredOpen = new Set<ChoiceId>();
  const offeredClosed = new Set<ChoiceId>();
  const taken = new Map<ChoiceId, number>();
  const decisions = new Map<string, Set<ChoiceId>>();
  const unmet = (): readonly Unmet[] => {
    const found = new Map<InkContainer, Unmet>();
    for (const run of text.runs) {
      if (text.met.has(run) || found.has(run.container)) continue;
      const around = countedPath(run.container);
      if (around !== '' && !visited.has(around)) continue;
      found.set(run.container, { path: run.path, text: run.text });
    }
    return [...found.values()];
  };
  const neverTaken = (): readonly InkChoice[] =>
    choices.filter(({ target }) => !visited.has(target) && !closedPaths.has(target));
  return {
    taken,
    visited,
    decisions,
    faults: [],
    note: ({ choices, decision }) => {
      for (const [at, { id, open }] of choices.entries()) {
        (open ? offeredOpen : offeredClosed).add(id);
        if (!open) closedPaths.add(String(story.currentChoices[at]?.targetPath));
      }
      if (decision === undefined) return;
      const together = decisions.get(decision) ?? new Set();
      for (const { id } of choices) together.add(id);
      decisions.set(decision, together);
    },
    visit: (counts) => {
      for (const path of Object.keys(counts)) visited.add(path);
    },
    closed: () => new Set([...offeredClosed].filter((id) => !offeredOpen.has(id))),
    amount: () => text.met.size + taken.size,
    unmet,
    choices,
    endings,
    end(ending) {
      const before = endings.get(ending.words);
      if (before === undefined || ending.road.length < before.road.length)
        endings.set(ending.words, ending);
    },
    neverTaken,
    complete: () => neverTaken().length === 0 && unmet().length === 0,
  };
}

function inkChoices(tree: InkContainer): readonly InkChoice[] {
  return [...everyContainer(tree)].flatMap((container) =>
    container.content.flatMap((element, index) => {
      const target = fieldsOf(element)?.['*'];
      const to = typeof target === 'string' ? resolvePath(target, container) : undefined;
      if (to === undefined) return [];
      return [{ path: `${container.path}.${index}`, target: to.container.path }];
    }),
  );
}

/** The knot, stitch, gather or choice around a piece of text: where that was not entered, the text is not missed. The story itself is ''. */
function countedPath(container: InkContainer): string {
  if (container.counted || container.parent === undefined) return container.path;
  return countedPath(container.parent);
}
