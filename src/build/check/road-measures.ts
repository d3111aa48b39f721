/** What a reader meets on one road: words, clicks without a choice, the longest stretch without one, and how it is told. */
import { cuesOf } from '../../engine/core/story/cue.ts';
import type { LookKind } from '../../engine/core/stage/look.ts';
import type { ReadPassage } from '../crawl/read-road.ts';
import { wordsIn } from '../crawl/words-in.ts';

export type RoadMeasures = {
  /** Without the words of the options. */
  readonly words: number;
  /** Choice points with one open option. */
  readonly oneOption: number;
  /** The most words between two choice points that have two options or more. */
  readonly longest: number;
  /** Share of the words that are read under a look other than *lived* and *silent*, from 0 to 1. */
  readonly toldShare: number;
};

const TOLD: readonly LookKind[] = ['told', 'legend'];

export function measureRoad(road: readonly ReadPassage[]): RoadMeasures {
  let look: LookKind = 'lived';
  let words = 0;
  let told = 0;
  let oneOption = 0;
  let stretch = 0;
  let longest = 0;
  for (const { passage } of road) {
    for (const { text, cues } of passage.lines) {
      look = cuesOf(cues, 'look').at(-1)?.look.kind ?? look;
      const count = wordsIn(text).length;
      words += count;
      stretch += count;
      if (TOLD.includes(look)) told += count;
    }
    longest = Math.max(longest, stretch);
    const open = passage.choices.filter((choice) => choice.open).length;
    if (open === 1) oneOption += 1;
    if (open > 1) stretch = 0;
  }
  return { words, oneOption, longest, toldShare: told / Math.max(1, words) };
}
