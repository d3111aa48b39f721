/** Where a card hides the fewest heads. Pure; shares of the picture, measured by whoever asks. */

/** Shares of what the card leaves free: 0, 0 is the upper left corner of where cards may lie, 1, 1 its lower right one. */
export type CardRoom = { readonly across: number; readonly down: number };

/** 0, 0 is the upper left corner of the picture, 1, 1 its lower right one. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** A head, or what is read in the picture; `isLit`: who speaks, and what is read. */
export type Head = Box & { readonly isLit: boolean };

export type Crowded = {
  readonly heads: readonly Head[];
  /** Where cards may lie. */
  readonly area: Box;
  readonly card: { readonly width: number; readonly height: number };
};

/** Where there is nothing to choose, the first. */
const ROOMS: readonly CardRoom[] = [0.5, 0, 1, 0.25, 0.75].flatMap((across) =>
  [0.4, 0, 0.7, 1].map((down) => ({ across, down })),
);
/** A face that is read from counts for so many others. */
const LIT = 3;
const WORTH_MOVING = 0.5;

/** @param lies Where the same card lies already: it moves for half a face, and not because somebody else speaks. */
export function roomForCard(crowded: Crowded, lies?: CardRoom): CardRoom {
  if (lies === undefined) return freest(crowded);
  const unlit = { ...crowded, heads: crowded.heads.map((head) => ({ ...head, isLit: false })) };
  const best = freest(unlit);
  const isStaying = hiddenBy(lies, unlit) - hiddenBy(best, unlit) < WORTH_MOVING;
  return isStaying && !hidesWhoSpeaks(lies, crowded) ? lies : freest(crowded);
}

/** Whether a face that speaks, or what is read, would lie under it. */
function hidesWhoSpeaks(room: CardRoom, crowded: Crowded): boolean {
  const lit = crowded.heads.filter(({ isLit }) => isLit);
  return hiddenBy(room, { ...crowded, heads: lit }) > 0;
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

function placed({ across, down }: CardRoom, { area, card: { width, height } }: Crowded): Box {
  const left = area.left + Math.max(0, area.right - area.left - width) * across;
  const top = area.top + Math.max(0, area.bottom - area.top - height) * down;
  return { left, right: left + width, top, bottom: Math.min(area.bottom, top + height) };
}

function shareUnder(card: Box, head: Box): number {
  const wide = Math.min(card.right, head.right) - Math.max(card.left, head.left);
  const high = Math.min(card.bottom, head.bottom) - Math.max(card.top, head.top);
  if (wide <= 0 || high <= 0) return 0;
  return (wide * high) / ((head.right - head.left) * (head.bottom - head.top));
}
