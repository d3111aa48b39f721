/** The codebook of a build: every door, and every choice point's ids, in an order that no later edition changes. */
import type { ChoiceId } from '../brand.ts';
import type { Choice } from '../story/passage.ts';
import type { Door } from './doors.ts';

export type PathBook = {
  readonly doors: readonly Door[];
  readonly points: readonly (readonly ChoiceId[])[];
  /** Of each frozen edition in its order: how many ids each point had, as far as it had points. */
  readonly editions: readonly (readonly number[])[];
};

/** Frozen editions are numbered from 1. What is being written is the one after them, unless it is still the last one. */
export function editionOf({ points, editions }: PathBook): number {
  const last = editions.at(-1);
  if (last === undefined) return 1;
  const isLast =
    last.length === points.length && points.every((ids, at) => ids.length === last[at]);
  return editions.length + (isLast ? 0 : 1);
}

/** What could be chosen at a passage, as an edition numbers it. */
export type Numbered = (choices: readonly Choice[]) => readonly ChoiceId[];

export function numbering({ points, editions }: PathBook, edition: number): Numbered {
  const sizes = editions[edition - 1];
  const known = points.map((ids, at) => (sizes === undefined ? ids : ids.slice(0, sizes[at] ?? 0)));
  const home = new Map(known.flatMap((ids, at) => ids.map((id) => [id, at] as const)));
  return (choices) => {
    const met = choices.flatMap(namesOf).flatMap((name) => home.get(name) ?? []);
    return [...new Set(met)].toSorted((a, b) => a - b).flatMap((at) => known[at] ?? []);
  };
}

/** Its own id and those that it had before. */
export function namesOf({ id, formerly = [] }: Choice): readonly ChoiceId[] {
  return [id, ...formerly];
}
