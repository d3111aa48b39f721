/** How long a text takes to read, at a pace that leaves time to think. Pure. */

const WORDS_A_MINUTE = 180;
const SECONDS = 60;

/** What has a letter or a digit. */
export function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

export function secondsToRead(texts: readonly string[]): number {
  const words = texts.reduce((sum, text) => sum + wordsIn(text).length, 0);
  return (SECONDS * words) / WORDS_A_MINUTE;
}
