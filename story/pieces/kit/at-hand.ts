/** The choices at hand, by the last word of their ids: a set piece sends no others. */
import { brand, type ChoiceId, type OpenPiece } from '../../../src/engine/index.ts';

type Needs = Parameters<OpenPiece>[0];
type Offered = Needs['choices'];

export type AtHand = {
  /** At the next choice point. */
  readonly offer: (choices: Offered) => void;
  readonly offered: () => Offered;
  /** The open choice whose id ends in this word. */
  readonly idOf: (word: string) => ChoiceId | undefined;
  /** The focus in the list goes there; without one it stays. */
  readonly point: (id: ChoiceId | undefined) => void;
};

export function atHand({ choices, point }: Pick<Needs, 'choices' | 'point'>): AtHand {
  let offered = choices;
  return {
    offer(next) {
      offered = next;
    },
    offered: () => offered,
    idOf: (word) => offered.find(({ id, open }) => open && id.endsWith(`.${word}`))?.id,
    point(id) {
      if (id !== undefined) point(id);
    },
  };
}

/** What the next choice point of the same scene calls this word. */
export function atNextPoint(first: ChoiceId, word: string): ChoiceId {
  return brand(`${first.slice(0, first.lastIndexOf('.'))}.${word}`);
}
