/** What every transition is: the old picture leaves over the new one. */
import type { Container, Texture } from 'pixi.js';
import type { Colours } from '../drawing/palette.ts';
import type { Size } from '../surface/fit.ts';

export type Transition = {
  readonly container: Container;
  readonly ms: number;
  /** 0 the old picture whole, 1 the new one. */
  settle(share: number): void;
};

export type TransitionParts = {
  readonly colours: Colours;
  /** The old picture; covers the stage. */
  readonly old: Texture;
  /** CSS pixels. */
  readonly size: Size;
  /** Where an iris closes and opens, in CSS pixels. */
  readonly focus: readonly [number, number];
};
