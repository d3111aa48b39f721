/** The printed list in three forms. A row's y is its line; all in the units of the sheet. */
import type { Form } from '../kit/form.ts';
import type { Box } from '../kit/print.ts';

export type BallotForm = {
  readonly size: readonly [number, number];
  readonly rows: readonly Box[];
  readonly row: number;
  readonly print: number;
  readonly small: number;
  readonly heading: { readonly x: number; readonly y: number; readonly size: number; readonly letters: number };
  readonly note: { readonly x: number; readonly y: number; readonly text: string };
  readonly reason: { readonly x: number; readonly y: number; readonly size: number; readonly letters: number };
  readonly fold: Box;
  readonly boot: Box;
};

const BOTH = 'printed; sheet and order are ours';
const column = (x: number, width: number, lines: readonly number[]): readonly Box[] =>
  lines.map((y) => ({ x, y, width }));

export const BALLOT_FORMS: Readonly<Record<Form, BallotForm>> = {
  standing: {
    size: [560, 600],
    rows: column(40, 480, [160, 216, 272, 328, 384, 440]),
    row: 56,
    print: 25,
    small: 17,
    heading: { x: 40, y: 48, size: 28, letters: 24 },
    note: { x: 40, y: 99, text: BOTH },
    reason: { x: 40, y: 470, size: 19, letters: 42 },
    fold: { x: 34, y: 512, width: 300 },
    boot: { x: 346, y: 512, width: 180 },
  },
  lying: {
    size: [860, 550],
    rows: [...column(40, 380, [190, 276, 362]), ...column(446, 380, [190, 276, 362])],
    row: 86,
    print: 30,
    small: 22,
    heading: { x: 40, y: 58, size: 34, letters: 60 },
    note: { x: 40, y: 90, text: BOTH },
    reason: { x: 40, y: 400, size: 25, letters: 52 },
    fold: { x: 36, y: 440, width: 450, height: 88 },
    boot: { x: 504, y: 440, width: 316, height: 88 },
  },
  narrow: {
    size: [412, 410],
    rows: column(18, 376, [78, 123, 168, 213, 258, 303]),
    row: 45,
    print: 20,
    small: 15,
    heading: { x: 18, y: 26, size: 21, letters: 22 },
    note: { x: 236, y: 25, text: 'sheet drawn by us' },
    reason: { x: 18, y: 323, size: 15, letters: 42 },
    fold: { x: 12, y: 354, width: 216, height: 48 },
    boot: { x: 238, y: 354, width: 162, height: 48 },
  },
};
