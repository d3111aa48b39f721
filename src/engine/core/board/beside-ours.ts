/** A reader's marks beside the authors' grading: how far apart, and which way. A distance, never an error. */
import { type AnswerGrade, type Board, type BoardCard } from './board.ts';
import { ANY, MIDDLE } from './scale.ts';
import { isWhole, type AnswerMark, type Mark } from './mark.ts';
import { cardOf, type Weighing } from './weighing.ts';

/** Somebody trusted a card more than we do, or less, or read it the other way. */
export type Trusted = 'same' | 'more' | 'less' | 'other';

export type Beside = {
  readonly card: BoardCard;
  /** Undefined: it was not marked, or not wholly. */
  readonly yours: Mark | undefined;
  readonly ours: BoardCard['ours'];
  /** Undefined where there is nothing of the reader's. */
  readonly trusted: Trusted | undefined;
};

export function besideOurs(state: Weighing, board: Pick<Board, 'cards'>): readonly Beside[] {
  return board.cards.map((card) => {
    const { mark } = cardOf(state, card.id);
    const yours = mark !== undefined && isWhole(mark) ? mark : undefined;
    return {
      card,
      yours,
      ours: card.ours,
      trusted: yours && trustedOf(yours, card.ours),
    };
  });
}

function trustedOf(yours: Mark, ours: BoardCard['ours']): Trusted | undefined {
  if ('at' in yours) return 'mark' in ours ? betweenPoles(yours.at, ours.mark) : undefined;
  return 'mark' in ours ? undefined : byAnswer(yours, ours);
}

function betweenPoles(yours: number, ours: number): Trusted {
  const [you, we] = [yours - MIDDLE, ours - MIDDLE];
  if (you === we) return 'same';
  if (you * we < 0) return 'other';
  return Math.abs(you) > Math.abs(we) ? 'more' : 'less';
}

function byAnswer({ most, strength }: AnswerMark, ours: AnswerGrade): Trusted {
  const we = ours.for === ANY ? 0 : (ours.strength ?? 0);
  const you = most === ANY ? 0 : (strength ?? 0);
  const isOther = most !== ANY && ours.for !== ANY && !ours.for.some((each) => each === most);
  if (isOther) return 'other';
  if (you === we) return 'same';
  return you > we ? 'more' : 'less';
}
