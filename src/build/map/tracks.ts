/** How a line runs from square to square: level, with bends of 45°; past columns that it leaves out, on a siding. */

export type Spot = { readonly x: number; readonly y: number };

/** A row as lines see it. */
export type Lane = {
  readonly left: number;
  readonly right: number;
  /** Heights of the two sidings, over and under the squares. */
  readonly over: number;
  readonly under: number;
};

/** So far a line runs level before it bends. */
const LEVEL = 9;
/** A bend takes no more than this of the way to the next column. */
const BEND_SHARE = 0.8;

/** To the next column. */
export function straight(from: Spot, to: Spot): string {
  const along = to.x - from.x;
  const rise = Math.abs(to.y - from.y);
  if (rise === 0) return `M${place(from)}H${round(to.x)}`;
  const bend = Math.min(rise, along * BEND_SHARE);
  const start = from.x + (along - bend) / 2;
  return `M${place(from)}H${round(start)}L${round(start + bend)} ${round(to.y)}H${round(to.x)}`;
}

/** Past other columns of the row, forward or back. */
export function past(from: Spot, to: Spot, lane: Lane): string {
  const siding = sidingOf((from.y + to.y) / 2, lane);
  return `M${place(from)}${onto(from, siding)}${off(to, siding)}`;
}

/** Out of the row, to its right edge. */
export function out(from: Spot, lane: Lane, isLast: boolean): string {
  if (isLast) return `M${place(from)}H${round(lane.right)}`;
  return `M${place(from)}${onto(from, sidingOf(from.y, lane))}H${round(lane.right)}`;
}

/** Where it is out. */
export function exitOf(from: Spot, lane: Lane, isLast: boolean): Spot {
  return { x: round(lane.right), y: round(isLast ? from.y : sidingOf(from.y, lane)) };
}

/** Into a row, from its left edge. */
export function into(to: Spot, lane: Lane, isFirst: boolean): string {
  if (isFirst) return `M${round(lane.left)} ${round(to.y)}H${round(to.x)}`;
  const siding = sidingOf(to.y, lane);
  return `M${round(lane.left)} ${round(siding)}${off(to, siding)}`;
}

function sidingOf(y: number, { over, under }: Lane): number {
  return y - over < under - y ? over : under;
}

function onto({ x, y }: Spot, siding: number): string {
  const bend = Math.abs(siding - y);
  return `H${round(x + LEVEL)}L${round(x + LEVEL + bend)} ${round(siding)}`;
}

function off({ x, y }: Spot, siding: number): string {
  const bend = Math.abs(siding - y);
  return `H${round(x - LEVEL - bend)}L${round(x - LEVEL)} ${round(y)}H${round(x)}`;
}

function place({ x, y }: Spot): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
