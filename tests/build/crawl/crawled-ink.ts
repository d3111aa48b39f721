/** Crawls a few lines of ink, with or without a pack around them. */
import { join } from 'node:path';
import { crawl } from '../../../src/build/crawl/crawl.ts';
import type { Crawl, CrawlLimits, Stretch } from '../../../src/build/crawl/crawled.ts';
import { readStory } from '../../../src/build/ink-story/read-story.ts';
import { storyPaths } from '../../../src/build/ink-story/story-files.ts';
import { START } from '../../../src/engine/core/journal/journal.ts';
import type { Role } from '../../../src/engine/core/story/pack.ts';
import { scratchFolder } from '../scratch-folder.ts';
import { compiledRole } from '../stories.ts';

export const LIMITS = {
  states: 2000,
  milliseconds: 20_000,
  patience: 1000,
  walks: 20,
  demand: 'coverage',
} as const satisfies CrawlLimits;

/** @param role What the pack would say of its draws and chapters. */
export function crawledInk(
  ink: string,
  limits: CrawlLimits = LIMITS,
  role: Partial<Role> = {},
): Crawl {
  const { path } = scratchFolder({ 'story/tea.ink': ink });
  const story = readStory(storyPaths(path, join('story', 'tea.ink'), 'assets'));
  const compiled = compiledRole(story, 'reader');
  return crawl({ ...compiled, role: { ...compiled.role, ...role } }, limits);
}

export function fromStart(stretches: readonly Stretch[]): Stretch {
  const found = stretches.find(({ entry }) => entry === START);
  if (found === undefined) throw new Error('a crawl has a stretch from the start');
  return found;
}
