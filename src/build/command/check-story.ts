/** What is asked of a story before it is built, and after each save: our rules where it has a pack, and none of them else. */
import { checkContent, CRAWLS } from '../check/content-check.ts';
import type { BuildFault } from '../ink-story/build-fault.ts';
import type { ReadStory } from '../ink-story/read-story.ts';

export function checkStory(story: ReadStory, when: 'build' | 'save'): readonly BuildFault[] {
  return story.strict ? checkContent(story, { limits: CRAWLS[when] }).faults : [];
}
