/** The stage with what it tells of itself: the state that stands, and what it measured. */
import type { StageState } from '../../../core/stage/stage-state.ts';
import type { Stage } from '../../../ports.ts';
import type { RendererKind } from './tiers.ts';

export type PixiStage = Stage & {
  /** The state that stands now. */
  readonly standing: () => StageState;
  readonly measured: () => Measured;
};

export type Measured = {
  readonly renderer: RendererKind;
  readonly tier: string;
  /** Frames drawn since the beginning. */
  readonly frames: number;
  /** Milliseconds of script in the last frames. */
  readonly script: readonly number[];
  /** Milliseconds between the last frames. */
  readonly gaps: readonly number[];
  /** Milliseconds that the last new picture took to stand. */
  readonly composed: number;
  /** How many screens of pixels the frame that stands now paints. */
  readonly screens: number;
};
