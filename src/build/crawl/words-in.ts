/** The words and sentences of a text, as every report counts them. */

/** What has a letter or a digit. */
export function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** The sentences of a text, with their ends; what has no word is none. */
export function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.!?…]["”’)]*)\s+/u).filter((each) => wordsIn(each).length > 0);
}
