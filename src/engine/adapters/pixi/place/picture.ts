/** What hangs on the easel, whatever it is made from: a place, an image, nothing. */
import type { Container } from 'pixi.js';
import type { Pace } from '../actors/troupe.ts';
import type { Place } from '../../../core/stage/place.ts';
import type { StageState } from '../../../core/stage/stage-state.ts';
import type { Box } from '../drawing/frame-of-view.ts';
import type { Size } from '../surface/fit.ts';
import type { Ambience } from '../time/ambience.ts';
import type { View } from '../view/camera.ts';

export type Picture = {
  readonly place: Place;
  /** Whether the camera breathes before it while the ambience lasts. */
  readonly breathes: boolean;
  readonly container: Container;
  /** As far as its drawings reach, in units. */
  readonly box: Box;
  /** Draws what the state needs and is not drawn yet. */
  prepare(state: StageState): Promise<void>;
  /** `seen`: what the window shows of the composition at zoom 1. */
  match(state: StageState, pace: Pace, seen: Size): void;
  /** Puts every layer where the camera sees it. `scale`: CSS pixels a unit. */
  look(view: View, drift: readonly [number, number], seen: Size, scale: number): void;
  /** True while somebody comes, goes or moves. */
  isOnTheWay(): boolean;
  tick(elapsed: number, ambience: Ambience): boolean;
  close(): void;
};
