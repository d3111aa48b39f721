/** How long a decision's page takes to read: the short one, and all of it. */
import { secondsToRead, type DebriefPage } from '../../engine/index.ts';
import type { BesideWords } from '../words/words.ts';
import { foldTexts, shortTexts } from './part-texts.ts';

type Times = { readonly short: number; readonly whole: number };

export function pageTimes(page: DebriefPage, words: BesideWords['debrief']): Times {
  const own = page.stamp === undefined ? [] : [words.meant[page.stamp.grade], words.graded];
  const short = secondsToRead(shortTexts(page, [...own, words.asksOf]));
  return { short, whole: short + secondsToRead(Object.values(foldTexts(page)).flat()) };
}

/** Of several pages together. */
export function timesOf(pages: readonly DebriefPage[], words: BesideWords['debrief']): Times {
  const times = pages.map((page) => pageTimes(page, words));
  return {
    short: times.reduce((sum, { short }) => sum + short, 0),
    whole: times.reduce((sum, { whole }) => sum + whole, 0),
  };
}
