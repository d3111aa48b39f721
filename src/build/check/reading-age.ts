/** Reading age by the Flesch–Kincaid grade: a grade of 0 is read at five. */

const AGE_AT_GRADE_0 = 5;

export function readingAge(text: string): number {
  const sentences = Math.max(1, text.split(/[.!?…]+(?:["”’)]|\s|$)|\n+/u).filter(isSaid).length);
  const words = text.split(/\s+/u).filter(isSaid);
  const count = Math.max(1, words.length);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const grade = 0.39 * (count / sentences) + 11.8 * (syllables / count) - 15.59;
  return grade + AGE_AT_GRADE_0;
}

function isSaid(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** Groups of vowels, without a silent last e; at least one. */
function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-zà-ÿ]/gu, '');
  const groups = letters.replace(/(?<=[^aeiouy])e$/u, '').match(/[aeiouyà-ÿ]+/gu);
  return Math.max(1, groups?.length ?? 0);
}
