/** What ink tells before its first choice: the tags of it, where authors name their story. Stops where ink never would. */
import { limitInk } from '../../engine/adapters/ink/ink-budget.ts';
import { storyToWalk } from './story-to-walk.ts';

export type InkOpening = {
  /** In order, as told. */
  readonly tags: readonly string[];
  /** Nothing to read, nothing to choose, and nothing that went wrong. */
  readonly isEmpty: boolean;
};

const MOST_LINES = 200;

export function inkOpening(json: string): InkOpening {
  const story = storyToWalk(json);
  const tags: string[] = [];
  let hasText = false;
  let hasFailed = false;
  const { spent } = limitInk(story);
  story.onError = () => {
    hasFailed = true;
  };
  for (let line = 0; line < MOST_LINES && story.canContinue && spent() === undefined; line += 1) {
    hasText = (story.Continue() ?? '').trim() !== '' || hasText;
    tags.push(...(story.currentTags ?? []));
  }
  const isEnd = !story.canContinue && story.currentChoices.length === 0;
  return { tags, isEmpty: isEnd && !hasText && !hasFailed && spent() === undefined };
}
