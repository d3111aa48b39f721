/**
 * The codebook of an edition: for each choice point the ids of its choices, in an order that never changes. What was
 * frozen stays; a later edition only adds behind it, so that a number keeps its choice for ever.
 */
import { dictionary, id, list, type Decoder } from '../../engine/core/decode.ts';
import type { ChoiceId } from '../../engine/core/brand.ts';
import type { WrittenPoint } from '../ink-source/written-points.ts';

/** By the choice point's key: its decision, or the id of its first choice. */
export type Codebook = Readonly<Record<string, readonly ChoiceId[]>>;

export const decodeCodebook: Decoder<Codebook> = dictionary(list(id<ChoiceId>()));

/** @param formerName The id that a choice had when it was frozen; itself when it was never renamed. */
export function extended(
  before: Codebook,
  points: readonly WrittenPoint[],
  formerName: (id: ChoiceId) => ChoiceId,
): Codebook {
  const book = new Map(Object.entries(before).map(([key, ids]) => [key, [...ids]]));
  const home = new Map(Object.entries(before).flatMap(([key, ids]) => ids.map((id) => [id, key])));
  for (const { decision, choices } of points) {
    const ids = choices.map(formerName);
    const key = keyOf(ids, decision, home);
    if (key === undefined) continue;
    const known = book.get(key) ?? [];
    for (const each of ids.filter((id) => !home.has(id))) {
      known.push(each);
      home.set(each, key);
    }
    book.set(key, known);
  }
  return Object.fromEntries(book);
}

/** The point that already holds one of its choices is the same point, whatever it is called now. */
function keyOf(
  ids: readonly ChoiceId[],
  decision: string | undefined,
  home: ReadonlyMap<ChoiceId, string>,
): string | undefined {
  const known = ids.find((id) => home.has(id));
  return known === undefined ? (decision ?? ids[0]) : home.get(known);
}
