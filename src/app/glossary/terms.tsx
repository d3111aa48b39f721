/** A text with its words of the glossary as links. What is linked is decided once for the whole page. */
import { createContext, type ComponentChildren } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Term } from '../../engine/index.ts';
import { hashOf } from '../address/route.ts';
import { linkedTexts, type Piece } from './linked-text.ts';

const Linked = createContext<ReadonlyMap<string, readonly Piece[]>>(new Map());

export type WithTermsProps = {
  /** In the order in which they are read. */
  readonly texts: readonly string[];
  readonly glossary: readonly Term[];
  readonly children: ComponentChildren;
};

export function WithTerms({ texts, glossary, children }: WithTermsProps) {
  const linked = useMemo(() => linkedTexts(texts, glossary), [texts.join('\n'), glossary]);
  return <Linked.Provider value={linked}>{children}</Linked.Provider>;
}

export function TermText({ text }: { readonly text: string }) {
  const pieces = useContext(Linked).get(text) ?? [text];
  return (
    <>
      {pieces.map((piece) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <a key={piece.term} class="word" href={hashOf({ kind: 'glossary', term: piece.term })}>
            {piece.words}
          </a>
        ),
      )}
    </>
  );
}
