/** What a reader has made of a board so far, and how each step changes it. Pure; nothing of it says who the reader is. */
import { answerIds, type Board } from './board.ts';
import { type Five, type Knew } from './scale.ts';
import { isWhole, sameMark, type Mark } from './mark.ts';

export const WAYS = ['alone', 'pair', 'paper'] as const;
export type Way = (typeof WAYS)[number];

export const STEPS = ['commit', 'weigh', 'place', 'beside'] as const;
export type Step = (typeof STEPS)[number];

export type WeighedCard = {
  readonly mark?: Mark;
  /** The mark as it stood when the source was first shown. */
  readonly before?: Mark;
  readonly turned: boolean;
  readonly knew?: Knew;
};

export type Said = {
  readonly answer?: string;
  readonly number?: number;
  readonly sure?: Five;
  /** One paper that would change the reader's mind. */
  readonly paper: string;
};

export type Weighing = {
  readonly way: Way;
  readonly said: Said;
  /** Those of the two who have committed to what is said now. */
  readonly partners: readonly number[];
  readonly isCommitted: boolean;
  /** What was added after that; what was said stays as it was. */
  readonly added: string;
  readonly cards: Readonly<Record<string, WeighedCard>>;
  readonly points: Readonly<Record<string, number>>;
  readonly sureAfter?: Five;
  /** The authors' grading has been seen: marks and points stay as they are. */
  readonly isShown: boolean;
  readonly move: { readonly card?: string; readonly mark?: Mark; readonly why: string };
};

export const NOTHING_YET: Weighing = {
  way: 'alone',
  said: { paper: '' },
  partners: [],
  isCommitted: false,
  added: '',
  cards: {},
  points: {},
  isShown: false,
  move: { why: '' },
};

const UNTOUCHED: WeighedCard = { turned: false };
export const HUNDRED = 100;
export const FIVES = 5;

/** Whoever had committed had committed to something else. */
export function says(state: Weighing, part: Partial<Said>): Weighing {
  if (state.isCommitted) return state;
  return { ...state, said: { ...state.said, ...part }, partners: [] };
}

/** A way is chosen once: after the sources have been seen it is what it was. */
export function playsAs(state: Weighing, way: Way): Weighing {
  return state.isCommitted ? state : { ...state, way, partners: [] };
}

export function partnerPresses(state: Weighing, partner: number): Weighing {
  if (state.isCommitted) return state;
  const has = state.partners.includes(partner);
  const partners = has
    ? state.partners.filter((each) => each !== partner)
    : [...state.partners, partner];
  return { ...state, partners };
}

export type NotYet = 'answer' | 'sure' | 'partners';

/** What is still wanted before the sources come; on paper it stands on the paper. */
export function wantedToCommit({ way, said, partners }: Weighing): readonly NotYet[] {
  if (way === 'paper') return [];
  const missing: NotYet[] = [];
  if (said.answer === undefined) missing.push('answer');
  if (said.sure === undefined) missing.push('sure');
  if (way === 'pair' && partners.length < 2) missing.push('partners');
  return missing;
}

export function commits(state: Weighing): Weighing {
  return wantedToCommit(state).length > 0 ? state : { ...state, isCommitted: true };
}

export function cardOf({ cards }: Weighing, card: string): WeighedCard {
  return Object.hasOwn(cards, card) ? (cards[card] ?? UNTOUCHED) : UNTOUCHED;
}

function withCard(state: Weighing, card: string, part: Partial<WeighedCard>): Weighing {
  if (!state.isCommitted || state.isShown) return state;
  return { ...state, cards: { ...state.cards, [card]: { ...cardOf(state, card), ...part } } };
}

export function marks(state: Weighing, card: string, mark: Mark): Weighing {
  return withCard(state, card, { mark });
}

export function knows(state: Weighing, card: string, knew: Knew): Weighing {
  return withCard(state, card, { knew });
}

/** The first time that the source is shown, the mark that was made without it is kept. */
export function turns(state: Weighing, card: string): Weighing {
  const { turned, mark } = cardOf(state, card);
  if (turned) return state;
  return withCard(state, card, {
    turned: true,
    ...(mark !== undefined && isWhole(mark) ? { before: mark } : {}),
  });
}

/** The source has moved the mark: both are known, and they differ. */
export function hasMoved({ mark, before }: WeighedCard): boolean {
  return mark !== undefined && before !== undefined && isWhole(mark) && !sameMark(mark, before);
}

export function marked(state: Weighing, board: Pick<Board, 'cards'>): number {
  return board.cards.filter(({ id }) => {
    const { mark } = cardOf(state, id);
    return mark !== undefined && isWhole(mark);
  }).length;
}

export function placed(state: Weighing, answer: string): number {
  return state.points[answer] ?? 0;
}

export function rest(state: Weighing, board: Pick<Board, 'answers'>): number {
  return answerIds(board).reduce((left, id) => left - placed(state, id), HUNDRED);
}

/** In fives, never under none, and never more than there are left. */
export function places(
  state: Weighing,
  board: Pick<Board, 'answers'>,
  { answer, points }: { readonly answer: string; readonly points: number },
): Weighing {
  if (!state.isCommitted || state.isShown) return state;
  const most = placed(state, answer) + rest(state, board);
  const inFives = Math.round(points / FIVES) * FIVES;
  return {
    ...state,
    points: { ...state.points, [answer]: Math.min(most, Math.max(0, inFives)) },
  };
}

export function sureNow(state: Weighing, sureAfter: Five): Weighing {
  return state.isShown ? state : { ...state, sureAfter };
}

export type NotPlaced = 'rest' | 'sureAfter';

/** What is still wanted before the authors' grading comes. */
export function wantedToShow(state: Weighing, board: Pick<Board, 'answers'>): readonly NotPlaced[] {
  if (state.way === 'paper') return [];
  const missing: NotPlaced[] = [];
  if (rest(state, board) !== 0) missing.push('rest');
  if (state.sureAfter === undefined) missing.push('sureAfter');
  return missing;
}

export function shows(state: Weighing, board: Pick<Board, 'answers'>): Weighing {
  if (!state.isCommitted || wantedToShow(state, board).length > 0) return state;
  return { ...state, isShown: true };
}

/** The furthest step that may be seen. */
export function furthest({ isCommitted, isShown }: Weighing): Step {
  if (isShown) return 'beside';
  return isCommitted ? 'place' : 'commit';
}

/** One move after the grading was seen: which card, where to, and why. */
export function moves(state: Weighing, part: Partial<Weighing['move']>): Weighing {
  return { ...state, move: { ...state.move, ...part } };
}

/** Another card: what was meant for the one before is not meant for this. */
export function movesCard(state: Weighing, card: string | undefined): Weighing {
  const { why } = state.move;
  return { ...state, move: card === undefined ? { why } : { card, why } };
}
