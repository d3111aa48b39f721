/** The words of a text as every report counts them: what has a letter or a digit. */
export function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
