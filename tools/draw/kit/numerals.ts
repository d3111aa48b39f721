/** Figures as shapes: drawings hold no text. Each stands in a field of 6 × 10. */
import { stamp } from './stamp.ts';
import type { Shapes } from './svg.ts';
import type { Tone } from './tones.ts';

const FIGURES = [
  'M0 0 L6 0 L6 10 L0 10 Z M2 2 L2 8 L4 8 L4 2 Z',
  'M1 0 L4 0 L4 10 L2 10 L2 2 L1 2 Z',
  'M0 0 L6 0 L6 6 L2 6 L2 8 L6 8 L6 10 L0 10 L0 4 L4 4 L4 2 L0 2 Z',
  'M0 0 L6 0 L6 10 L0 10 L0 8 L4 8 L4 6 L1 6 L1 4 L4 4 L4 2 L0 2 Z',
  'M0 0 L2 0 L2 4 L4 4 L4 0 L6 0 L6 10 L4 10 L4 6 L0 6 Z',
  'M0 0 L6 0 L6 2 L2 2 L2 4 L6 4 L6 10 L0 10 L0 8 L4 8 L4 6 L0 6 Z',
  'M0 0 L6 0 L6 2 L2 2 L2 4 L6 4 L6 10 L0 10 Z M2 6 L2 8 L4 8 L4 6 Z',
  'M0 0 L6 0 L6 2 L4 10 L2 10 L4 2 L0 2 Z',
  'M0 0 L6 0 L6 10 L0 10 Z M2 2 L2 4 L4 4 L4 2 Z M2 6 L2 8 L4 8 L4 6 Z',
  'M0 0 L6 0 L6 10 L0 10 L0 8 L4 8 L4 6 L0 6 Z M2 2 L2 4 L4 4 L4 2 Z',
];

/** The whole number, centred on `at`; `scale` 1 is 10 high. */
export function numeral(
  number: number,
  { x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number },
  fill: Tone,
): Shapes {
  const figures = [...String(number)].map((figure) => FIGURES[Number(figure)]);
  const wide = figures.length * 8 - 2;
  return figures.map((figure, i) => {
    if (figure === undefined) throw new Error(`${number} is no whole number`);
    const at = { x: x + (i * 8 - wide / 2) * scale, y: y - 5 * scale, scale };
    return stamp(figure, at, fill, { 'fill-rule': 'evenodd' });
  });
}
