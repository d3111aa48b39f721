/** The stage with what it tells of itself: the state that stands, and its figures. */
import type { StageState } from '../../core/stage-state.ts';
import type { Stage } from '../../ports.ts';
import type { RendererKind } from './ladder.ts';

/** What is measured, for those who ask: tests, the sheet of pictures, a report. */
export type PixiStage = Stage & {
  /** The state that stands now. */
  readonly standing: () => StageState;
  readonly figures: () => Figures;
};
export type Figures = {
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
};
