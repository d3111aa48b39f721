/** A compiled story, ready to be walked: functions that a page would bring do what the ink says instead. */
import { Story } from 'inkjs';

/** @param ink Compiled JSON. */
export function storyToWalk(ink: string): Story {
  const story = new Story(JSON.parse(ink));
  story.allowExternalFunctionFallbacks = true;
  return story;
}
