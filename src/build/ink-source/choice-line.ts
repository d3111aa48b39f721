/** A choice as it is written: what the button says, what stands in its brackets, where it leads. */
import { splitChoice } from './split-line.ts';
import type { SourceLine } from './ink-source.ts';

export type WrittenChoice = {
  readonly at: SourceLine;
  readonly depth: number;
  /** ` * -> somewhere`: taken by ink itself when nothing else is left. */
  readonly fallback: boolean;
  /** Tags that the choice itself carries: before the brackets or inside them. */
  readonly tags: readonly string[];
  /** Tags after the brackets: they belong to the line that follows. */
  readonly tagsAfter: readonly string[];
  readonly id: string | undefined;
};

export function writtenChoice(at: SourceLine): WrittenChoice | undefined {
  if (at.ink.kind !== 'choice') return undefined;
  const { rest, depth } = at.ink;
  const { before, inside, after } = splitChoice(rest);
  const tags = [...before.tags, ...inside.tags];
  return {
    at,
    depth,
    fallback: rest.startsWith('->') || rest === '',
    tags,
    tagsAfter: after.tags,
    id: tags.map(idOf).find((id) => id !== undefined),
  };
}

function idOf(tag: string): string | undefined {
  return /^id:\s*(?<id>\S+)\s*$/iu.exec(tag)?.groups?.['id'];
}
