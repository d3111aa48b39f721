/** Transitions: the old picture, as it was, leaves the stage over the new one. Nothing flashes. */
import type { Container, Texture } from 'pixi.js';
import type { Cut } from '../../../core/cue.ts';
import { assertNever } from '../../../core/result.ts';
import type { Size } from '../fit.ts';
import { blackCut } from './black.ts';
import { dissolve } from './dissolve.ts';
import { iris } from './iris.ts';
import { tear } from './tear.ts';
import { wedge } from './wedge.ts';

export type Transition = {
  readonly container: Container;
  readonly ms: number;
  /** 0 the old picture whole, 1 the new one. */
  settle(share: number): void;
};

export type TransitionParts = {
  /** The old picture; covers the stage. */
  readonly old: Texture;
  /** CSS pixels. */
  readonly size: Size;
  /** Where an iris closes and opens, in CSS pixels. */
  readonly focus: readonly [number, number];
};

export function transitionFor(cut: Cut, parts: TransitionParts): Transition {
  switch (cut) {
    case 'dissolve':
      return dissolve(parts);
    case 'wedge':
      return wedge(parts);
    case 'iris':
      return iris(parts);
    case 'tear':
      return tear(parts);
    case 'black':
      return blackCut(parts);
    default:
      return assertNever(cut);
  }
}
