/** Which side of a head is seen, by where its crowd looks. No two look quite the same way. Pure. */
import { assertNever } from '../../../core/result.ts';
import type { Bust } from './crowd-layout.ts';

/** From behind to before; a head that turns goes through those between. */
export const VIEWS = ['back', 'behind', 'side', 'quarter', 'front'] as const;
export type View = (typeof VIEWS)[number];

/** Whom the crowd minds: what is ahead of it, us, whoever is in the gap; or nobody but one's neighbour. */
export type Attention = 'ahead' | 'us' | 'inwards';

export type Seen = {
  readonly view: View;
  /** -1: it looks to the left. */
  readonly to: -1 | 1;
};

type Looking = readonly (readonly [below: number, view: View])[];

/** Shares of a crowd, one after the other. */
const AHEAD: Looking = [
  [0.5, 'back'],
  [0.78, 'behind'],
  [0.97, 'side'],
  [1, 'quarter'],
];
/** Far and near heads are too small or too dark to show a face. */
const AHEAD_FACELESS: Looking = [
  [0.5, 'back'],
  [0.85, 'behind'],
  [1, 'side'],
];
const TURNED: Looking = [
  [0.2, 'behind'],
  [0.46, 'side'],
  [0.78, 'quarter'],
  [1, 'front'],
];
/** Who is nearest sees us too late. */
const TURNED_NEAR: Looking = [
  [0.4, 'back'],
  [0.65, 'behind'],
  [0.92, 'side'],
  [1, 'quarter'],
];
const FACING: Looking = [
  [0.1, 'side'],
  [0.55, 'quarter'],
  [1, 'front'],
];
const INWARDS: Looking = [
  [0.3, 'behind'],
  [0.85, 'side'],
  [1, 'quarter'],
];

export function seenOf(bust: Bust, attention: Attention, isFacing: boolean): Seen {
  const { gaze, partner, aside } = bust;
  const view = looking(bust, attention, isFacing).find(([below]) => gaze < below)?.[1] ?? 'back';
  const inwards = aside > 0 ? -1 : 1;
  const to = view === 'side' && attention === 'ahead' ? partner : inwards;
  return { view, to };
}

function looking({ band, isOne }: Bust, attention: Attention, isFacing: boolean): Looking {
  if (isOne) return [[1, attention === 'us' || isFacing ? 'front' : 'side']];
  switch (attention) {
    case 'ahead':
      if (isFacing) return FACING;
      return band === 'far' || band === 'near' ? AHEAD_FACELESS : AHEAD;
    case 'us':
      if (isFacing) return FACING;
      return band === 'near' ? TURNED_NEAR : TURNED;
    case 'inwards':
      return INWARDS;
    default:
      return assertNever(attention);
  }
}

/** The one between two; undefined when they are neighbours. */
export function between(one: Seen, other: Seen): Seen | undefined {
  const [from, to] = [VIEWS.indexOf(one.view), VIEWS.indexOf(other.view)];
  if (one.to !== other.to && (from > 0 || to > 0)) return { view: 'side', to: other.to };
  if (Math.abs(from - to) < 2) return undefined;
  const view = VIEWS[Math.round((from + to) / 2)] ?? 'side';
  return { view, to: other.to };
}

export function isFromBefore({ view }: Seen): boolean {
  return view === 'quarter' || view === 'front';
}
