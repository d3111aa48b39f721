/** How large the map is drawn: as fits its frame, or as the reader wants it. Its lengths are CSS pixels at a text size of 16. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { RoleMap } from '../../engine/index.ts';

export type MapSize = {
  /** A length of the map, as CSS wants it: it grows with the reader's text. */
  readonly rem: (length: number) => string;
  readonly smaller: () => void;
  readonly larger: () => void;
  readonly fit: () => void;
  readonly factor: number;
};

const STEP = 1.25;
const SMALLEST = 0.6;
const LARGEST = 2.5;
/** No smaller by itself: words on the map could not be read. */
const FIT_SMALLEST = 0.8;
const FIT_LARGEST = 1.3;
const PER_REM = 16;

export function useSize(
  { width, height }: Pick<RoleMap, 'width' | 'height'>,
  frame: RefObject<HTMLElement | null>,
): MapSize {
  const [factor, setFactor] = useState(1);
  const resize = (to: number): void => setFactor(within(to, SMALLEST, LARGEST));
  function fit(): void {
    const held = frame.current;
    if (held === null || held.clientWidth === 0) return;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || PER_REM;
    const room = Number.parseFloat(getComputedStyle(held).maxHeight) || Infinity;
    const fits = Math.min(held.clientWidth / width, room / height) * (PER_REM / rem);
    resize(within(fits, FIT_SMALLEST, FIT_LARGEST));
  }
  useLayoutEffect(fit, [width, height]);
  return {
    rem: (length) => `${(length * factor) / PER_REM}rem`,
    smaller: () => resize(factor / STEP),
    larger: () => resize(factor * STEP),
    fit,
    factor,
  };
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
