/** Surnames of the real people that a story knows: its cast's and its record's. */
import type { ReadStory } from '../ink-story/read-story.ts';

export function realNames({ people, record }: ReadStory): ReadonlySet<string> {
  const real = [...people, ...record.people].filter(({ value }) => value.kind === 'real');
  return new Set(real.map(({ value }) => surname(value.name)));
}

/** The last word of a name: `Bukharin` of `Nikolai Bukharin`. */
export function surname(name: string): string {
  return name.trim().split(/\s+/u).at(-1) ?? name;
}
