/** What the cards of a board rest on: the facts of each, and the works that they cite, numbered as they come. Pure. */
import type { FactId } from '../brand.ts';
import { createCitations, type CitedFact, type CitedSource } from '../record/citations.ts';
import type { StoryRecord } from '../record/record.ts';
import type { Board } from './board.ts';

export type BoardSources = {
  /** By the card's id. */
  readonly cards: ReadonlyMap<string, readonly CitedFact[]>;
  readonly stands: readonly CitedFact[];
  readonly sources: readonly CitedSource[];
};

/** A fact that the record lacks is left out: the content check names it. */
export function boardSources(board: Board, record: StoryRecord): BoardSources {
  const citations = createCitations(record);
  const cited = (ids: readonly FactId[]): readonly CitedFact[] =>
    ids.flatMap((fact) => citations.fact(fact, () => undefined) ?? []);
  const cards = new Map(board.cards.map(({ id, facts }) => [id, cited(facts)]));
  const stands = cited(board['stands-facts']);
  return { cards, stands, sources: citations.onThisPage() };
}
