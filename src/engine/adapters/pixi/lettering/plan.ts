/** How words are set like a poster in a window: their lines, how large, and where they hide behind the fewest people. Pure. */
import type { Size } from '../surface/fit.ts';
import type { Rect } from '../view/faces-seen.ts';

export type Setting = {
  readonly lines: readonly string[];
  /** An em, in units of the window. */
  readonly size: number;
  /** The middle of the block, in units of the window. */
  readonly at: readonly [x: number, y: number];
};

export type Asked = {
  readonly text: string;
  readonly window: Size;
  /** Whoever stands before the words; shares of the window. */
  readonly people: readonly Rect[];
  /** How wide these words are, in ems. */
  readonly widthOf: (words: string) => number;
};

/** Of an em: what is to be seen of a capital or a digit, and from line to line. */
export const CAPITAL = 0.7;
export const LINE = 0.78;
/** Shares of the window: a little wider than it, so that the frame cuts the words, and never so much that a letter is lost. */
const WIDEST = 1.04;
const TALLEST = 0.72;
const MOST_LINES = 3;
/** Above the middle: titles stand below. */
const MIDDLE = 0.44;
/** How far a block beside people goes over the edge of the window: a share of its own width. */
const OVER_EDGE = 0.05;

export function settingOf({ text, window, people, widthOf }: Asked): Setting {
  const words = text.toUpperCase().split(/\s+/u).filter(Boolean);
  const settings = lineations(words).map((lines) => {
    const wide = Math.max(...lines.map(widthOf), 0.1);
    const tall = (lines.length - 1) * LINE + CAPITAL;
    const size = Math.min((window.width * WIDEST) / wide, (window.height * TALLEST) / tall);
    return { lines, size, wide: wide * size, tall: tall * size };
  });
  const best = settings.reduce((most, one) => (one.size > most.size ? one : most));
  const { lines, size, wide, tall } = best;
  const y = window.height * MIDDLE;
  const hidden = (x: number): number =>
    people.reduce((sum, body) => sum + under(body, { x, y, wide, tall }, window), 0);
  const [first = window.width / 2, ...others] = columns(wide, window.width);
  const x = others.reduce((freest, one) => (hidden(one) < hidden(freest) ? one : freest), first);
  return { lines, size, at: [x, y] };
}

/** Words cut into one line, two, three, as even as may be. */
function lineations(words: readonly string[]): readonly (readonly string[])[] {
  const most = Math.max(1, Math.min(MOST_LINES, words.length));
  return [...Array(most).keys()].map((at) => evenLines(words, at + 1));
}

function evenLines(words: readonly string[], count: number): readonly string[] {
  const letters = words.join(' ').length / count;
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const isFull = last !== undefined && last.length + word.length / 2 > letters;
    if (last === undefined || (isFull && lines.length < count)) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** Where the middle of a block may be: on the right, on the left, and between. */
function columns(wide: number, window: number): readonly number[] {
  const middle = window / 2;
  const aside = window / 2 - wide * (0.5 - OVER_EDGE);
  return aside <= 0 ? [middle] : [middle + aside, middle - aside, middle];
}

type Block = {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly tall: number;
};

/** How much of the block a body hides, in square units. */
function under(body: Rect, { x, y, wide, tall }: Block, window: Size): number {
  const across =
    Math.min(body.right * window.width, x + wide / 2) -
    Math.max(body.left * window.width, x - wide / 2);
  const down =
    Math.min(body.bottom * window.height, y + tall / 2) -
    Math.max(body.top * window.height, y - tall / 2);
  return Math.max(0, across) * Math.max(0, down);
}
