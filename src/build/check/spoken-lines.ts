/** Lines that are read aloud, with who speaks and whether a source stands with them. */
import type { SourceLine } from '../ink-source/ink-source.ts';
import type { Content, Found } from './content.ts';

export type SpokenLine = {
  readonly at: SourceLine;
  readonly speaker: string | undefined;
  /** The fact that it rests on, and the grade that it is given by hand. */
  readonly source: string | undefined;
  readonly status: string | undefined;
};

/** Tags on a line without text belong to the line that follows. */
export function spokenLines({ sources }: Content): readonly Found<SpokenLine>[] {
  return sources.flatMap(({ file, lines }) => {
    let waiting: readonly string[] = [];
    return lines.flatMap((at) => {
      if (at.ink.kind === 'knot' || at.ink.kind === 'stitch') waiting = [];
      const tags = [...waiting, ...at.tags];
      if (!isRead(at)) {
        waiting = tags;
        return [];
      }
      waiting = [];
      const [speaker, source, status] = ['speaker', 'source', 'status'].map((name) =>
        argumentOf(tags, name),
      );
      return [{ file, at, speaker, source, status }];
    });
  });
}

/** Words for the reader: not logic, not a bare divert, not an empty line. */
function isRead({ text }: SourceLine): boolean {
  return /\p{L}/u.test(text.replaceAll(/->\s*[\w.]*/gu, '').replaceAll(/\{[^{}|:]*\}/gu, ''));
}

/** The last tag of that name has the word. */
function argumentOf(tags: readonly string[], name: string): string | undefined {
  const form = new RegExp(`^${name}:\\s*(\\S+)`, 'iu');
  return tags.map((tag) => form.exec(tag)?.[1]).findLast((word) => word !== undefined);
}
