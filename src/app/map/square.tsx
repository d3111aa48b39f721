/** One choice as a square. Its state is a shape, besides its colour. */
import type { Mark } from './point-view.ts';

export type SquareProps = {
  readonly x: number;
  readonly y: number;
  readonly mark: Mark | 'unmet';
};

/** CSS pixels: half of a side. */
const LARGE = 9;
const USUAL = 7;
const INNER = 3;

export function Square({ x, y, mark }: SquareProps) {
  const half = mark === 'this' ? LARGE : USUAL;
  return (
    <>
      <rect class={`square ${mark}`} x={x - half} y={y - half} width={2 * half} height={2 * half} />
      {mark === 'other' ? (
        <rect class="inner" x={x - INNER} y={y - INNER} width={2 * INNER} height={2 * INNER} />
      ) : null}
    </>
  );
}

/** In a line of text. */
export function SquareMark({ mark }: { readonly mark: Mark | 'unmet' }) {
  return (
    <svg class="square-mark" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
      <Square x={0} y={0} mark={mark} />
      {mark === 'this' ? <path class="tick" d="M-5 0l3.5 4l6.5 -8" /> : null}
    </svg>
  );
}
