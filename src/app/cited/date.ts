/** Dates of works as they are printed: the day before the month. */
import type { Source } from '../../engine/index.ts';
import type { CitedWords } from '../words/english/cited.ts';

type Dated = Exclude<Source['issued'], undefined>;

/** Of a book: its year, or its years. */
export function yearOf(issued: Dated, words: CitedWords): string {
  if (issued === 'undated') return words.undated;
  if ('literal' in issued) return issued.literal;
  return issued['date-parts'].map(([year]) => String(year)).join('–');
}

export function printedDate(issued: Dated, words: CitedWords): string {
  if (issued === 'undated') return words.undated;
  if ('literal' in issued) return issued.literal;
  const [from = [], to] = issued['date-parts'];
  if (to === undefined) return oneDate(from, words);
  const isOneMonth = from[0] === to[0] && from[1] === to[1] && from.length === to.length;
  return isOneMonth && from.length > 2
    ? `${from[2]}–${oneDate(to, words)}`
    : `${oneDate(from, words)}–${oneDate(to, words)}`;
}

function oneDate([year, month, day]: readonly number[], { months }: CitedWords): string {
  const parts = [day, month === undefined ? undefined : months[month - 1], year];
  return parts.filter((part) => part !== undefined).join(' ');
}
