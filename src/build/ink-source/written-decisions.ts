/** Decisions as they are written: a `# decision:` and the choices of the choice point that follows. */
import type { InkSource, SourceLine } from './ink-source.ts';
import { writtenChoice, type WrittenChoice } from './choice-line.ts';

export type WrittenDecision = {
  readonly id: string;
  readonly file: string;
  readonly at: SourceLine;
  readonly choices: readonly WrittenChoice[];
};

export function writtenDecisions({ file, lines }: InkSource): readonly WrittenDecision[] {
  return lines.flatMap((at, index) =>
    at.tags.flatMap((tag) => {
      const id = /^decision:\s*(?<id>\S+)/iu.exec(tag)?.groups?.['id'];
      return id === undefined ? [] : [{ id, file, at, choices: choicesAfter(lines, index + 1) }];
    }),
  );
}

/** The choices of one depth, up to the gather, stitch or next decision that ends their choice point. */
function choicesAfter(lines: readonly SourceLine[], from: number): readonly WrittenChoice[] {
  const found: WrittenChoice[] = [];
  for (const line of lines.slice(from)) {
    const choice = writtenChoice(line);
    const depth = found[0]?.depth ?? choice?.depth ?? 1;
    if (choice !== undefined && choice.depth < depth) break;
    if (choice !== undefined && choice.depth === depth && !choice.fallback) found.push(choice);
    if (found.length > 0 && endsChoicePoint(line, depth)) break;
  }
  return found;
}

function endsChoicePoint({ ink, tags }: SourceLine, depth: number): boolean {
  if (ink.kind === 'knot' || ink.kind === 'stitch') return true;
  if (ink.kind === 'gather') return ink.depth <= depth;
  return tags.some((tag) => /^decision:/iu.test(tag));
}
