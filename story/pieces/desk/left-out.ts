/** Which words of an answer are among the words that were written, and which are not. */

export type Word = { readonly word: string; readonly isLeftOut: boolean };

/** Fewer words than these in a row are no quotation. */
const QUOTED = 2;
/** A gap of one word as short as this is none. */
const SHORT = 3;

/** The words of what was said, each with whether it stands in what was written: together with a neighbour, in that order. */
export function leftOut(said: string, written: readonly string[]): readonly Word[] {
  const words = said.split(' ');
  const kept = words.map(() => false);
  for (const line of written) {
    const theirs = bare(line.split(' '));
    for (const at of words.keys()) kept.fill(true, at, at + quoted(bare(words.slice(at)), theirs));
  }
  return words.map((word, at) => ({ word, isLeftOut: kept[at] !== true && !isTrifle(at) }));

  function isTrifle(at: number): boolean {
    const isAlone = kept[at - 1] === true && kept[at + 1] === true;
    return isAlone && (words[at]?.length ?? 0) <= SHORT;
  }
}

/** How many of the first words stand in theirs, one after the other. */
function quoted(ours: readonly string[], theirs: readonly string[]): number {
  const runs = theirs.map((_, from) => {
    const end = ours.findIndex((word, at) => word !== theirs[from + at]);
    return end === -1 ? ours.length : end;
  });
  const longest = Math.max(0, ...runs);
  return longest < QUOTED ? 0 : longest;
}

function bare(words: readonly string[]): readonly string[] {
  return words.map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}']/gu, ''));
}
