/** The plan beside its card on a wide stage, and above it on a narrow or a low one. */
import type { Form } from '../kit/form.ts';
import type { Box } from '../kit/print.ts';

export type PlanForm = {
  readonly viewBox: string;
  /** Where the floor lies, and how much of it. */
  readonly floor: Required<Box> & { readonly viewBox: string };
  readonly legend: readonly [number, number];
  /** On the floor: letters of names and of what stands at a place, and the button for nobody. */
  readonly names: number;
  readonly tags: number;
  readonly nobody: Required<Box>;
  readonly card: Required<Box>;
  readonly asks: { readonly x: number; readonly y: number; readonly size: number };
  readonly text: { readonly y: number; readonly line: number; readonly size: number; readonly letters: number };
  /** What is in the hand lies there until it is set. */
  readonly hand: { readonly x: number; readonly y: number; readonly size: number };
  readonly leave: Required<Box>;
};

const WIDE: PlanForm = {
  viewBox: '60 -32 940 648',
  floor: { x: 60, y: -32, width: 940, height: 648, viewBox: '60 -32 940 648' },
  legend: [400, 6],
  names: 24,
  tags: 21,
  nobody: { x: 700, y: 236, width: 150, height: 48 },
  card: { x: 496, y: 290, width: 488, height: 312 },
  asks: { x: 514, y: 328, size: 32 },
  text: { y: 366, line: 28, size: 22, letters: 33 },
  hand: { x: 944, y: 338, size: 1 },
  leave: { x: 510, y: 496, width: 460, height: 96 },
};
const NARROW: PlanForm = {
  viewBox: '0 0 412 430',
  floor: { x: 0, y: 0, width: 412, height: 272, viewBox: '64 56 792 523' },
  legend: [402, 566],
  names: 28,
  tags: 28,
  nobody: { x: 560, y: 250, width: 250, height: 88 },
  card: { x: 0, y: 272, width: 412, height: 158 },
  asks: { x: 12, y: 294, size: 21 },
  text: { y: 314, line: 17.5, size: 15, letters: 42 },
  hand: { x: 386, y: 300, size: 0.6 },
  leave: { x: 8, y: 378, width: 396, height: 48 },
};

export const PLAN_FORMS: Readonly<Record<Form, PlanForm>> = {
  standing: WIDE,
  lying: NARROW,
  narrow: NARROW,
};
