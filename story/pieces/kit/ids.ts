/** The choices of the list, by the last word of their ids: a set piece sends no others. */
import { brand, type ChoiceId, type OpenPiece } from '../../../src/engine/index.ts';

type Offered = Parameters<OpenPiece>[0]['choices'];

/** The open choice whose id ends in this word. */
export function idOf(offered: Offered, word: string): ChoiceId | undefined {
  return offered.find(({ id, open }) => open && id.endsWith(`.${word}`))?.id;
}

/** What the next choice point of the same scene calls this word. */
export function atNextPoint(first: ChoiceId, word: string): ChoiceId {
  return brand(`${first.slice(0, first.lastIndexOf('.'))}.${word}`);
}
