/** Lines that are read aloud, with who speaks and whether a source stands with them. */
import type { SourceLine } from '../ink-source/ink-source.ts';
import type { Content, Found } from './content.ts';

export type SpokenLine = {
  readonly at: SourceLine;
  readonly speaker: string | undefined;
  readonly hasSource: boolean;
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
      const speaker = tags.map(speakerOf).findLast((id) => id !== undefined);
      return [{ file, at, speaker, hasSource: tags.some((tag) => /^source:/iu.test(tag)) }];
    });
  });
}

/** Words for the reader: not logic, not a bare divert, not an empty line. */
function isRead({ text }: SourceLine): boolean {
  return /\p{L}/u.test(text.replaceAll(/->\s*[\w.]*/gu, '').replaceAll(/\{[^{}|:]*\}/gu, ''));
}

function speakerOf(tag: string): string | undefined {
  return /^speaker:\s*(?<id>\S+)/iu.exec(tag)?.groups?.['id'];
}
