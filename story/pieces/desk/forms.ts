/** The desk's sheet in three forms: the pad, what is asked, the answers. All in the units of the sheet. */
import type { Form } from '../kit/form.ts';
import type { Box } from '../kit/print.ts';
import type { PadLook } from './pad.ts';
import type { PenLook } from './pen.ts';

type Text = { readonly x: number; readonly y: number; readonly letters: number; readonly size: number };
export type DeskForm = {
  readonly size: readonly [number, number];
  readonly heading: { readonly x: number; readonly y: number; readonly size: number };
  readonly note: Text;
  readonly pad: PadLook;
  readonly asked: Text;
  /** Of a long question, how much of its size. */
  readonly smaller: number;
  readonly by: number;
  readonly pen: PenLook;
  readonly rows: Required<Box>;
  readonly print: number;
  readonly say: Required<Box>;
};

export const DESK_FORMS: Readonly<Record<Form, DeskForm>> = {
  standing: {
    size: [600, 760],
    heading: { x: 36, y: 52, size: 32 },
    note: { x: 36, y: 86, letters: 60, size: 17 },
    pad: { at: { x: 36, y: 96, width: 528, height: 344 }, label: 96, print: 20, hand: 32 },
    asked: { x: 36, y: 492, letters: 40, size: 28 },
    smaller: 0.66,
    by: 19,
    pen: { size: 0.9, turn: 17 },
    rows: { x: 36, y: 502, width: 528, height: 58 },
    print: 20,
    say: { x: 36, y: 682, width: 528, height: 56 },
  },
  lying: {
    size: [860, 560],
    heading: { x: 470, y: 52, size: 30 },
    note: { x: 470, y: 86, letters: 28, size: 20 },
    pad: { at: { x: 470, y: 118, width: 350, height: 410 }, label: 0, print: 24, hand: 34 },
    asked: { x: 36, y: 84, letters: 28, size: 32 },
    smaller: 0.66,
    by: 22,
    pen: { size: 0.9, turn: 17 },
    rows: { x: 36, y: 96, width: 404, height: 104 },
    print: 24,
    say: { x: 36, y: 418, width: 404, height: 100 },
  },
  narrow: {
    size: [412, 420],
    heading: { x: 14, y: 23, size: 20 },
    note: { x: 14, y: 40, letters: 46, size: 14 },
    pad: { at: { x: 14, y: 46, width: 384, height: 146 }, label: 0, print: 15, hand: 22 },
    asked: { x: 14, y: 228, letters: 46, size: 19 },
    smaller: 0.8,
    by: 15,
    pen: { size: 0.5, turn: -16 },
    rows: { x: 10, y: 233, width: 392, height: 44 },
    print: 15,
    say: { x: 10, y: 369, width: 392, height: 46 },
  },
};
