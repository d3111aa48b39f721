/** Texts of one page cut up so that each word of the glossary can be a link where it first stands. Pure. */
import type { Term } from '../../engine/index.ts';
import { wordPattern } from './word-pattern.ts';

export type Piece = string | { readonly term: string; readonly words: string };

/** The pieces of each text. A term is linked once, in the first of the texts that has it. */
export function linkedTexts(
  texts: readonly string[],
  glossary: readonly Term[],
): ReadonlyMap<string, readonly Piece[]> {
  const finders = glossary.map(({ id, term, also = [] }) => ({
    id,
    pattern: wordPattern([term, ...also]),
  }));
  const all = wordPattern(glossary.flatMap(({ term, also = [] }) => [term, ...also]));
  const seen = new Set<string>();
  return new Map(texts.map((text) => [text, glossary.length === 0 ? [text] : piecesOf(text)]));

  function piecesOf(text: string): readonly Piece[] {
    const pieces: Piece[] = [];
    let read = 0;
    for (const { 0: words, index } of text.matchAll(all)) {
      const term = finders.find(({ pattern }) => words.replace(pattern, '') === '')?.id;
      if (term === undefined || seen.has(term)) continue;
      seen.add(term);
      pieces.push(text.slice(read, index), { term, words });
      read = index + words.length;
    }
    return [...pieces, text.slice(read)].filter((piece) => piece !== '');
  }
}
