/** The value of a list that a word names, whatever its case. */

export function memberOf<const T extends readonly string[]>(
  values: T,
  word: string,
): T[number] | undefined {
  return values.find((value) => value === word.toLowerCase());
}
