/** Words of the glossary and people that stand in a passage. Pure. */
import type { Figure, StoryRecord, Term } from '../../engine/index.ts';
import { wordPattern } from './word-pattern.ts';

export type Mentioned = { readonly terms: readonly Term[]; readonly people: readonly Figure[] };

export function mentionedIn(
  text: string,
  { glossary, people }: Pick<StoryRecord, 'glossary' | 'people'>,
): Mentioned {
  const stands = (words: readonly string[]): boolean => wordPattern(words).test(text);
  return {
    terms: byName(
      glossary.filter(({ term, also = [] }) => stands([term, ...also])),
      ({ term }) => term,
    ),
    people: byName(
      people.filter((figure) => stands(namesOf(figure))),
      ({ name }) => name,
    ),
  };
}

/** In the order of the alphabet, whatever the case and without `the`. */
export function byName<T>(things: readonly T[], nameOf: (thing: T) => string): readonly T[] {
  const key = (thing: T): string => nameOf(thing).replace(/^the /iu, '');
  return things.toSorted((a, b) => key(a).localeCompare(key(b), 'en', { sensitivity: 'base' }));
}

/** A surname is enough, and whom we invented may go by the first name; who is only described is found by the description. */
function namesOf({ name, kind }: Figure): readonly string[] {
  const words = name.split(' ');
  if (words.some((word, at) => at > 0 && /^\p{Ll}/u.test(word))) {
    return [words[0] === 'The' ? words.slice(1).join(' ') : name];
  }
  return [name, ...(kind === 'invented' ? words : words.slice(-1))];
}
