/** The sheet of the draft in three forms. A row's y is its line; all in the units of the sheet. */
import type { Form } from '../kit/form.ts';
import type { Box } from '../kit/print.ts';

type Spot = { readonly x: number; readonly y: number; readonly size: number };
export type DraftForm = {
  readonly size: readonly [number, number];
  readonly heading: Spot;
  readonly note: Spot;
  readonly rows: readonly Required<Box>[];
  readonly print: number;
  readonly bar: Required<Box>;
  readonly barPrint: number;
  readonly why: Spot & { readonly letters: number };
  readonly take: Required<Box>;
};

export const DRAFT_FORMS: Readonly<Record<Form, DraftForm>> = {
  standing: {
    size: [600, 630],
    heading: { x: 36, y: 56, size: 32 },
    note: { x: 36, y: 84, size: 17 },
    rows: [156, 220, 284, 348].map((y) => ({ x: 36, y, width: 520, height: 64 })),
    print: 24,
    bar: { x: 36, y: 378, width: 520, height: 38 },
    barPrint: 22,
    why: { x: 36, y: 488, size: 22, letters: 39 },
    take: { x: 36, y: 540, width: 520, height: 60 },
  },
  lying: {
    size: [860, 560],
    heading: { x: 36, y: 58, size: 38 },
    note: { x: 470, y: 54, size: 20 },
    rows: [176, 272, 368, 464].map((y) => ({ x: 36, y, width: 410, height: 96 })),
    print: 25,
    bar: { x: 490, y: 96, width: 330, height: 56 },
    barPrint: 24,
    why: { x: 490, y: 238, size: 25, letters: 22 },
    take: { x: 490, y: 366, width: 330, height: 98 },
  },
  narrow: {
    size: [412, 410],
    heading: { x: 16, y: 28, size: 24 },
    note: { x: 16, y: 47, size: 14 },
    rows: [100, 146, 192, 238].map((y) => ({ x: 16, y, width: 380, height: 46 })),
    print: 18,
    bar: { x: 16, y: 252, width: 380, height: 22 },
    barPrint: 16,
    why: { x: 16, y: 322, size: 15.5, letters: 40 },
    take: { x: 12, y: 352, width: 388, height: 50 },
  },
};
