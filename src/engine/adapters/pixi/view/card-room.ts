/** Where a card hides the fewest faces. Pure; shares of the window, measured as `cards.css` lays cards. */
import type { Card } from '../../../core/stage/card.ts';
import { cardHeight } from './card-height.ts';
import type { Size } from '../surface/fit.ts';
import type { Rect, Seen } from './faces-seen.ts';

/** Column and row. */
export type CardRoom = `${'left' | 'middle' | 'right'}-${'top' | 'middle'}`;

/** Where there is nothing to choose, the first. */
const ROOMS: readonly CardRoom[] = [
  'middle-middle',
  'middle-top',
  'right-top',
  'left-top',
  'right-middle',
  'left-middle',
];
const EDGE = 0.06;
const WIDEST_PX = 464;
const WIDEST = 0.52;
const TOP = 0.05;
/** Below it the scene's title stands. */
const LOWEST = 0.76;
/** A face that is read from counts for so many others. */
const LIT = 3;
const WORTH_MOVING = 0.5;

export type Crowded = {
  readonly people: ReadonlyMap<string, Pick<Seen, 'head'>>;
  readonly lit: string | undefined;
  /** The stage, in CSS pixels. */
  readonly stage: Size;
  readonly card: Pick<Card, 'title' | 'lines'>;
};

/** @param lies Where the same card lies already: it moves for half a face, and not because somebody else speaks. */
export function roomForCard(crowded: Crowded, lies?: CardRoom): CardRoom {
  if (lies === undefined) return freest(crowded);
  const unlit = { ...crowded, lit: undefined };
  const best = freest(unlit);
  return hiddenBy(lies, unlit) - hiddenBy(best, unlit) < WORTH_MOVING ? lies : best;
}

function freest(crowded: Crowded): CardRoom {
  return ROOMS.reduce((best, room) =>
    hiddenBy(room, crowded) < hiddenBy(best, crowded) ? room : best,
  );
}

/** How much of all faces a card would hide there: 1 is one whole face. */
export function hiddenBy(room: CardRoom, { people, lit, stage, card: words }: Crowded): number {
  const card = placed(room, stage, words);
  return [...people].reduce(
    (sum, [person, { head }]) => sum + (person === lit ? LIT : 1) * shareUnder(card, head),
    0,
  );
}

function placed(room: CardRoom, stage: Size, words: Crowded['card']): Rect {
  const [column, row] = room.split('-');
  const wide = Math.min(WIDEST, WIDEST_PX / stage.width);
  const free = 1 - 2 * EDGE - wide;
  const left = EDGE + (column === 'left' ? 0 : column === 'middle' ? free / 2 : free);
  const high = cardHeight(words, wide * stage.width, stage) / stage.height;
  const top = row === 'top' ? TOP : Math.max(TOP, (TOP + LOWEST - high) / 2);
  return { left, right: left + wide, top, bottom: Math.min(LOWEST, top + high) };
}

function shareUnder(card: Rect, head: Rect): number {
  const wide = Math.min(card.right, head.right) - Math.max(card.left, head.left);
  const high = Math.min(card.bottom, head.bottom) - Math.max(card.top, head.top);
  if (wide <= 0 || high <= 0) return 0;
  return (wide * high) / ((head.right - head.left) * (head.bottom - head.top));
}
