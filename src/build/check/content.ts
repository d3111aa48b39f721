/** What the rules look at: the read story, its ink line by line, its tags as cues, and the crawled roads. */
import { basename } from 'node:path';
import { existsSync } from 'node:fs';
import { parseCue, type CueFault } from '../../engine/core/story/parse-cue.ts';
import type { Cue } from '../../engine/core/story/cue.ts';
import { crawl } from '../crawl/crawl.ts';
import type { Crawl, CrawlLimits } from '../crawl/crawled.ts';
import { writtenChoice, type WrittenChoice } from '../ink-source/choice-line.ts';
import { readInkSource, type InkSource, type SourceLine } from '../ink-source/ink-source.ts';
import { writtenDecisions, type WrittenDecision } from '../ink-source/written-decisions.ts';
import { readInk } from '../ink-story/ink-text.ts';
import type { ReadStory } from '../ink-story/read-story.ts';
import type { Result } from '../../engine/core/result.ts';

export type FoundTag = {
  readonly file: string;
  readonly at: SourceLine;
  readonly tag: string;
  readonly cue: Result<Cue, CueFault>;
};

export type Found<T> = T & { readonly file: string };

export type Content = {
  readonly story: ReadStory;
  readonly sources: readonly InkSource[];
  readonly tags: readonly FoundTag[];
  readonly choices: readonly Found<WrittenChoice>[];
  readonly decisions: readonly WrittenDecision[];
  /** By role id. */
  readonly crawls: ReadonlyMap<string, Crawl>;
};

export function contentOf(story: ReadStory, limits: CrawlLimits): Content {
  const files = new Set(
    story.roles.flatMap((role) => role.files).filter((file) => existsSync(file)),
  );
  const sources = [...files].map((file) =>
    readInkSource(file, readInk(file), basename(file, '.ink')),
  );
  return {
    story,
    sources,
    tags: sources.flatMap(tagsOf),
    choices: sources.flatMap(({ file, lines }) =>
      lines.flatMap((line) => {
        const choice = writtenChoice(line);
        return choice === undefined ? [] : [{ ...choice, file }];
      }),
    ),
    decisions: sources.flatMap(writtenDecisions),
    crawls: new Map(
      story.roles.flatMap(({ role, compiled }) =>
        compiled === undefined ? [] : [[role.id, crawl(compiled, limits)]],
      ),
    ),
  };
}

/** Interpolations become a word, so that `# card: mandate {number}` is read like `# card: mandate 0`. */
function tagsOf({ file, lines }: InkSource): readonly FoundTag[] {
  return lines.flatMap((at) =>
    at.tags.map((tag) => ({ file, at, tag, cue: parseCue(tag.replaceAll(/\{[^{}]*\}/gu, '0')) })),
  );
}
