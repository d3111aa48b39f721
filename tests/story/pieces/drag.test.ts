import { describe, expect, it } from 'vitest';
import { meant } from '../../../story/pieces/kit/drag.ts';

/** Three printed rows of 40 pixels. */
const ROWS = ['first', 'second', 'third'].map((name, at) => ({ name, left: 100, right: 300, top: at * 40, bottom: at * 40 + 40 }));
const drawn = (fromX: number, fromY: number, toX: number, toY: number) =>
  meant(ROWS, (row) => row, { from: { x: fromX, y: fromY }, to: { x: toX, y: toY } })?.name;

describe('a line that is drawn by hand', () => {
  it('means the row that it goes through, wherever it begins and ends', () => {
    expect(drawn(40, 62, 350, 58)).toBe('second');
    expect(drawn(110, 75, 290, 50)).toBe('second');
  });

  it('means a row that it misses by less than twenty pixels, and no row that is farther off', () => {
    expect(drawn(110, 135, 290, 137)).toBe('third');
    expect(drawn(110, 145, 290, 147)).toBeUndefined();
    expect(drawn(310, 20, 340, 20)).toBe('first');
    expect(drawn(325, 20, 390, 20)).toBeUndefined();
  });
});
