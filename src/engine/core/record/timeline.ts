/** The record's dated entries in order, year by year, each as sure as the least sure of the facts it rests on. */
import { GRADES, type Grade } from '../story/cue.ts';
import type { DatedEntry, StoryRecord } from './record.ts';

export type TimelineEntry = DatedEntry & {
  /** Undefined when no fact of the entry is in the record. */
  readonly grade: Grade | undefined;
};
export type TimelineYear = { readonly year: string; readonly entries: readonly TimelineEntry[] };

/** Dates are `1871`, `1871-03` or `1871-03-18`; the vaguer one stands first. Entries of one date keep their order. */
export function timelineOf({ timeline, facts }: StoryRecord): readonly TimelineYear[] {
  const grades = new Map<string, Grade>(facts.map(({ id, grade }) => [id, grade]));
  const dated = timeline
    .map((entry) => ({ ...entry, grade: leastSure(entry.facts.map((id) => grades.get(id))) }))
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  const years = [...new Set(dated.map(({ date }) => yearOf(date)))];
  return years.map((year) => ({
    year,
    entries: dated.filter(({ date }) => yearOf(date) === year),
  }));
}

function yearOf(date: string): string {
  return date.slice(0, 4);
}

function leastSure(grades: readonly (Grade | undefined)[]): Grade | undefined {
  return GRADES.findLast((grade) => grades.includes(grade));
}
