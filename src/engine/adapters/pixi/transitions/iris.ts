/** Memory: the old picture closes to a point of light, and the new one opens from it. */
import { Container, Graphics } from 'pixi.js';
import { clamp01, easeInOut } from '../time/easing.ts';
import { oldPicture } from './old-picture.ts';
import type { Transition, TransitionParts } from './transition.ts';

const MS = 1500;
const CLOSED = 0.45;
const OPENING = 0.55;

export function iris(parts: TransitionParts): Transition {
  const container = new Container();
  const old = container.addChild(oldPicture(parts));
  const ring = container.addChild(new Graphics());
  const { width, height } = parts.size;
  const farthest = Math.hypot(width, height);
  const [x, y] = parts.focus;
  return {
    container,
    ms: MS,
    settle(share) {
      old.visible = share < CLOSED;
      const open =
        share < CLOSED ? 1 - clamp01(share / CLOSED) : clamp01((share - OPENING) / (1 - OPENING));
      const radius = easeInOut(open) * farthest;
      ring
        .clear()
        .circle(x, y, radius + farthest)
        .stroke({ width: farthest * 2, color: parts.colours.hexOf('black') });
    },
  };
}
