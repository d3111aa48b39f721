/** Whom a text has named: so much of a name as it has said. Pure. */

/** The words of texts, each once. */
export function wordsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.match(WORD) ?? []));
}

/** `Okunin` of `Savely Kuzmich Okunin` when no more of it was said; undefined when nothing was. Initials are no names. */
export function namedSoFar(name: string, hasSaid: (word: string) => boolean): string | undefined {
  const parts = name.split(' ').filter((part) => !INITIAL.test(part));
  const known = parts.filter((part) => part.match(WORD)?.every(hasSaid));
  return known.length === 0 ? undefined : known.join(' ');
}

/** True for `The clerk with the ribbon`: who is called so has no name to be kept back. */
export function isDescription(name: string): boolean {
  return / \p{Ll}/u.test(name);
}

const WORD = /[\p{L}\p{N}]+/gu;
const INITIAL = /^\p{L}\.$/u;
