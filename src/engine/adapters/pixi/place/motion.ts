/** Layers that move by themselves: a pendulum, a lamp on its wire, steam. They live and rest with the ambience. */
import { Container } from 'pixi.js';
import type { Motion } from '../../../core/stage/place.ts';

export type MovingLayer = {
  readonly container: Container;
  /** `ms` is the ambience's own time, which stands still at rest. */
  settle(ms: number): void;
};

/** Hangs the picture where it is drawn; at 0 ms it has not moved. */
export function movingLayer(picture: Container, motion: Motion): MovingLayer {
  const { degrees = 0, about = [0, 0], by = [0, 0] } = motion;
  const container = new Container();
  container.addChild(picture);
  container.pivot.set(about[0], about[1]);
  function settle(ms: number): void {
    const swing = Math.sin((ms / motion.ms) * 2 * Math.PI);
    container.rotation = (degrees * swing * Math.PI) / 180;
    container.position.set(about[0] + by[0] * swing, about[1] + by[1] * swing);
  }
  settle(0);
  return { container, settle };
}
