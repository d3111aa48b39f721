/** What a list of the story is called in ink. Apart from its shape, whose decoder the page does not need. */
import type { StoryList } from './list.ts';

export function inkNameOf({ id, list }: StoryList): string {
  return list ?? id;
}
