/** Watches a running story for the pieces of text, the tags and the ENDs that it comes to. */
import type { Story } from 'inkjs';
import { isContainer, type InkContainer } from './ink-tree.ts';

type InkObject = Parameters<Story['PerformLogicAndFlowControl']>[0];
type RunningContainer = NonNullable<Story['mainContentContainer']>;

/** A piece of text between two commands of ink; a line with conditions has several. */
export type TextRun = {
  /** As ink writes it: `tea.0.4.b.0`. */
  readonly path: string;
  readonly text: string;
  readonly container: InkContainer;
};

export type TextWatch = {
  readonly runs: readonly TextRun[];
  readonly met: ReadonlySet<TextRun>;
};

/** ink's own container of first values; it ends with an `end` that is nobody's ending. */
const DECLARATIONS = 'global decl';

/** Before the story is told. The tree must be that story's. */
export function watchText(story: Story, tree: InkContainer): TextWatch {
  const runs = new Map<InkObject, TextRun>();
  pair(tree, story.mainContentContainer, runs);
  const met = new Set<TextRun>();
  const perform = story.PerformLogicAndFlowControl.bind(story);
  story.PerformLogicAndFlowControl = (object) => {
    const run = runs.get(object);
    if (run !== undefined) met.add(run);
    return perform(object);
  };
  return { runs: [...runs.values()], met };
}

/** The tree and the running story hold the same things in the same order. */
function pair(tree: InkContainer, running: RunningContainer, runs: Map<InkObject, TextRun>): void {
  for (const [index, element] of tree.content.entries()) {
    const object = running.content[index];
    if (object === undefined) continue;
    if (isContainer(element)) pair(element, object as RunningContainer, runs); // same place, same kind
    const text = textOf(element);
    if (text === undefined) continue;
    runs.set(object, { path: `${tree.path}.${index}`, text, container: tree });
  }
  for (const [name, child] of tree.named) {
    const inner = running.namedContent.get(name);
    if (child.index >= 0 || inner === undefined || name === DECLARATIONS) continue;
    pair(child, inner as RunningContainer, runs); // only containers are named
  }
}

function textOf(element: unknown): string | undefined {
  if (element === 'end') return '-> END';
  if (typeof element !== 'string' || !element.startsWith('^')) return undefined;
  const text = element.slice(1).trim();
  return text === '' ? undefined : text;
}
