/** Surnames of the real people that a story knows: its cast's, its record's, and those of the dossiers. */
import type { ReadStory } from '../ink-story/read-story.ts';
import { readDossierNames } from './dossier.ts';

export function realNames(story: ReadStory): ReadonlySet<string> {
  const real = [...story.people, ...story.record.people].filter(
    ({ value }) => value.kind === 'real',
  );
  return new Set([...real.map(({ value }) => value.name), ...readDossierNames(story)].map(surname));
}

/** The last word of a name: `Bukharin` of `Nikolai Bukharin`. */
export function surname(name: string): string {
  return name.trim().split(/\s+/u).at(-1) ?? name;
}
