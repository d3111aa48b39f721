/** How a word of the glossary, or a name, is found in running text. */

/** Between letters and digits no word begins or ends. */
const BEGINS = '(?<![\\p{L}\\p{N}])';
const ENDS = '(?:s|es)?(?![\\p{L}\\p{N}])';

/**
 * Any of these words, as words of their own, also in the plural. A word with a capital in it is a name and is
 * found as it is written, but for its first letter: `the Right` is not `the right`.
 */
export function wordPattern(words: readonly string[]): RegExp {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return new RegExp(`${BEGINS}(?:${longestFirst.map(spelt).join('|')})${ENDS}`, 'gu');
}

function spelt(word: string): string {
  const isName = /\p{Lu}/u.test(word.slice(1)) || /^\p{Lu}/u.test(word);
  return [...word]
    .map((letter, at) => (isName && at > 0 ? escaped(letter) : eitherCase(letter)))
    .join('');
}

function eitherCase(letter: string): string {
  const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
  return lower === upper ? escaped(letter) : `[${lower}${upper}]`;
}

function escaped(letter: string): string {
  return /[\p{L}\p{N}\s]/u.test(letter)
    ? letter
    : `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`;
}
