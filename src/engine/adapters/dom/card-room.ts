/** Where a card hides the fewest heads. Pure; shares of the picture, measured by whoever asks. */

/** Column and row. */
export type CardRoom = `${'left' | 'middle' | 'right'}-${'top' | 'middle'}`;

/** 0, 0 is the upper left corner of the picture, 1, 1 its lower right one. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type Head = Box & { readonly isLit: boolean };

export type Crowded = {
  readonly heads: readonly Head[];
  /** Where cards may lie. */
  readonly area: Box;
  readonly card: { readonly width: number; readonly height: number };
};

/** Where there is nothing to choose, the first. */
const ROOMS: readonly CardRoom[] = [
  'middle-middle',
  'middle-top',
  'right-top',
  'left-top',
  'right-middle',
  'left-middle',
];
/** A face that is read from counts for so many others. */
const LIT = 3;
const WORTH_MOVING = 0.5;

/** @param lies Where the same card lies already: it moves for half a face, and not because somebody else speaks. */
export function roomForCard(crowded: Crowded, lies?: CardRoom): CardRoom {
  if (lies === undefined) return freest(crowded);
  const unlit = { ...crowded, heads: crowded.heads.map((head) => ({ ...head, isLit: false })) };
  const best = freest(unlit);
  return hiddenBy(lies, unlit) - hiddenBy(best, unlit) < WORTH_MOVING ? lies : best;
}

function freest(crowded: Crowded): CardRoom {
  return ROOMS.reduce((best, room) =>
    hiddenBy(room, crowded) < hiddenBy(best, crowded) ? room : best,
  );
}

/** How much of all heads a card would hide there: 1 is one whole head. */
export function hiddenBy(room: CardRoom, crowded: Crowded): number {
  const card = placed(room, crowded);
  return crowded.heads.reduce(
    (sum, head) => sum + (head.isLit ? LIT : 1) * shareUnder(card, head),
    0,
  );
}

function placed(room: CardRoom, { area, card: { width, height } }: Crowded): Box {
  const [column, row] = room.split('-');
  const across = Math.max(0, area.right - area.left - width);
  const down = Math.max(0, area.bottom - area.top - height);
  const left = area.left + (column === 'left' ? 0 : column === 'middle' ? across / 2 : across);
  const top = area.top + (row === 'top' ? 0 : down / 2);
  return { left, right: left + width, top, bottom: Math.min(area.bottom, top + height) };
}

function shareUnder(card: Box, head: Box): number {
  const wide = Math.min(card.right, head.right) - Math.max(card.left, head.left);
  const high = Math.min(card.bottom, head.bottom) - Math.max(card.top, head.top);
  if (wide <= 0 || high <= 0) return 0;
  return (wide * high) / ((head.right - head.left) * (head.bottom - head.top));
}
