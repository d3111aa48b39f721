/**
 * Which reads of a story's state decide where it goes, and which only what is said: a condition that chooses between
 * words leads nowhere else. Whatever is not known to be words counts as a decision.
 */
import { everyContainer, fieldsOf, isContainer, resolvePath } from './ink-tree.ts';
import type { InkContainer, InkElement, Position } from './ink-tree.ts';
import { readsAt } from './ink-reads.ts';

/** True when what is read at this position may change which choices follow. */
export type Matters = (at: Position) => boolean;

export type Mattering = {
  readonly matters: Matters;
  /** Names of variables, and of values that a function or knot keeps for itself. */
  readonly variables: ReadonlySet<string>;
};

/** Commands that change nothing and lead nowhere. */
const HARMLESS = new Set(
  ['\n', '#', '/#', '<>', 'nop', 'ev', '/ev', 'out', 'str', '/str', 'du', 'pop', 'visit', '~ret'], // prettier-ignore
);
const OPERATORS = /^(?:[-+*/%&|<>=!?^L]+|MIN|MAX|POW|FLOOR|CEILING|INT|FLOAT|LIST_\w+|void)$/u;
/** Fields that only read, or keep a value as long as a function runs. */
const READS = ['VAR?', 'CNT?', 'list', 'temp='];

/** A variable matters when a read of it does; what is written to the others changes only words. */
export function matteringIn(root: InkContainer): Mattering {
  const variables = new Set<string>();
  for (;;) {
    const matters = mattersFor(variables);
    const before = variables.size;
    for (const container of everyContainer(root)) {
      for (const index of container.content.keys()) {
        const at = { container, index };
        const reads = readsAt(at);
        if (reads.length === 0 || !matters(at)) continue;
        for (const read of reads) if ('name' in read) variables.add(read.name);
      }
    }
    if (variables.size === before) return { matters, variables };
  }
}

function mattersFor(variables: ReadonlySet<string>): Matters {
  const known = new Map<InkContainer, boolean>();
  return ({ container, index }) => !isSaid(container, index);

  /** The value that is read here is printed, is kept where nobody asks for it, or decides between words. */
  function isSaid(container: InkContainer, index: number): boolean {
    const { content } = container;
    const end = endOfReckoning(content, index);
    if (
      end === undefined ||
      !content.slice(index, end).every((each) => isHarmless(each, container))
    )
      return false;
    const last = content[end - 1];
    if (last === 'out' || last === 'pop' || fieldsOf(last)?.['VAR='] !== undefined) return true;
    const next = fieldsOf(content[end + 1]);
    const own = next?.['temp='] ?? next?.['VAR='];
    return typeof own === 'string' ? !variables.has(own) : decidesWords(container, end + 1);
  }

  function decidesWords(container: InkContainer, from: number): boolean {
    let looked = 0;
    for (const element of container.content.slice(from)) {
      if (element === 'nop') return looked > 0;
      const branch = isContainer(element) ? element : branchAt(container, element);
      if (branch !== undefined) {
        if (!isWords(branch)) return false;
        looked += 1;
      } else if (!isHarmless(element, container)) return false;
    }
    return looked > 0;
  }

  /** Nothing in it is offered or gone to; at its end the story goes on where it would have gone without. */
  function isWords(container: InkContainer): boolean {
    const before = known.get(container);
    if (before !== undefined) return before;
    known.set(container, false);
    const words = container.content.every((element) => {
      if (isContainer(element)) return isWords(element);
      if (isHarmless(element, container)) return true;
      const branch = branchAt(container, element);
      if (branch !== undefined) return isWords(branch);
      const target = targetOf(element, container);
      return target !== undefined && isNop(target) && isWithin(container, target.container);
    });
    known.set(container, words);
    return words;
  }

  function isHarmless(element: InkElement | undefined, container: InkContainer): boolean {
    if (typeof element === 'number' || typeof element === 'boolean') return true;
    if (typeof element === 'string')
      return element.startsWith('^') || HARMLESS.has(element) || OPERATORS.test(element);
    const fields = fieldsOf(element);
    if (fields === undefined) return false;
    const kept = fields['VAR='];
    if (typeof kept === 'string') return !variables.has(kept);
    const called = fields['f()'];
    if (typeof called === 'string' && fields['var'] !== true) {
      const to = resolvePath(called, container)?.container;
      return to !== undefined && isWords(to);
    }
    return READS.some((name) => name in fields);
  }
}

/** Where a divert within its own container leads. */
function branchAt(
  container: InkContainer,
  element: InkElement | undefined,
): InkContainer | undefined {
  const to = targetOf(element, container);
  return to?.index === 0 && isWithin(to.container, container) ? to.container : undefined;
}

function targetOf(element: InkElement | undefined, from: InkContainer): Position | undefined {
  const fields = fieldsOf(element);
  const target = fields?.['->'];
  if (typeof target !== 'string' || fields?.['var'] === true) return undefined;
  return resolvePath(target, from);
}

function isNop({ container, index }: Position): boolean {
  return container.content[index] === 'nop';
}

/** Where the reckoning that holds this element ends. */
function endOfReckoning(content: readonly InkElement[], index: number): number | undefined {
  let depth = 0;
  for (const [at, element] of content.slice(index).entries()) {
    if (element === 'ev') depth += 1;
    if (element !== '/ev') continue;
    if (depth === 0) return index + at;
    depth -= 1;
  }
  return undefined;
}

function isWithin(inner: InkContainer, outer: InkContainer): boolean {
  for (let here: InkContainer | undefined = inner; here !== undefined; here = here.parent) {
    if (here === outer) return true;
  }
  return false;
}
