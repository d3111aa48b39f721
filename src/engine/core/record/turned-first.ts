/** The pages of a chapter as they are read: first the decisions that it turned on, then the rest, each in the order taken. */
import type { DebriefPage } from './debrief-page.ts';

export type TurnedFirst = {
  /** Empty where the record marks none of them. */
  readonly turned: readonly DebriefPage[];
  readonly rest: readonly DebriefPage[];
};

export function turnedFirst(pages: readonly DebriefPage[]): TurnedFirst {
  return { turned: pages.filter(({ turns }) => turns), rest: pages.filter(({ turns }) => !turns) };
}
