/**
 * One ink file, read line by line for the content check: what stands where.
 * It does not run ink; it knows only enough of its grammar to point at lines.
 */
import { braceBalance, readInkLine, type InkLine } from './ink-line.ts';
import { splitLine, wholeChoice, type LinePart } from './split-line.ts';
import { withoutComments } from './without-comments.ts';

export type SourceLine = {
  /** From 1. */
  readonly line: number;
  /** As written, comments and all. */
  readonly raw: string;
  readonly ink: InkLine;
  /** Words without tags; empty for logic. */
  readonly text: string;
  readonly tags: readonly string[];
  /** The knot it stands in; undefined above the first. */
  readonly knot: string | undefined;
  /** By the last `# scene:` above it in its file; else by the file's name. */
  readonly scene: string;
};

export type InkSource = { readonly file: string; readonly lines: readonly SourceLine[] };

export function readInkSource(file: string, ink: string, fileName: string): InkSource {
  const raws = ink.split(/\r?\n/u);
  const lines: SourceLine[] = [];
  let knot: string | undefined;
  let scene = fileName;
  let depth = 0;
  for (const [at, clean] of withoutComments(ink).split(/\r?\n/u).entries()) {
    const read = readInkLine(clean, depth > 0);
    const opensKnot = read.kind === 'knot';
    if (opensKnot) depth = 0;
    else depth = Math.max(0, depth + braceBalance(clean));
    if (opensKnot) knot = read.name;
    const { text, tags } = partsOf(read);
    scene = sceneOf(tags) ?? scene;
    lines.push({ line: at + 1, raw: raws[at] ?? '', ink: read, text, tags, knot, scene });
  }
  return { file, lines };
}

function partsOf(read: InkLine): LinePart {
  if (!('rest' in read)) return { text: '', tags: [] };
  return read.kind === 'choice' ? wholeChoice(read.rest) : splitLine(read.rest);
}

function sceneOf(tags: readonly string[]): string | undefined {
  return tags
    .map((tag) => /^scene:\s*(?<id>\S+)/iu.exec(tag)?.groups?.['id'])
    .findLast((id) => id !== undefined);
}
