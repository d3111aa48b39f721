/** The old picture goes into the ground, and the new one comes out of it: two pictures are never seen through each other. */
import { Container, Graphics } from 'pixi.js';
import { clamp01 } from '../time/easing.ts';
import { oldPicture } from './old-picture.ts';
import type { Transition, TransitionParts } from './transition.ts';

/** `gone`, `coming`: shares of the time when the old picture is gone, and when the new one begins to come. */
type Times = { readonly ms: number; readonly gone: number; readonly coming: number };

/** Another place or another look. */
export const DIP: Times = { ms: 700, gone: 0.45, coming: 0.55 };
/** The record is silent: black stays a while. */
export const BLACK: Times = { ms: 1300, gone: 0.2, coming: 0.55 };

export function throughGround(parts: TransitionParts, { ms, gone, coming }: Times): Transition {
  const container = new Container();
  const old = container.addChild(oldPicture(parts));
  const ground = container.addChild(
    new Graphics()
      .rect(0, 0, parts.size.width, parts.size.height)
      .fill(parts.colours.hexOf('black')),
  );
  return {
    container,
    ms,
    settle(share) {
      old.visible = share < gone;
      ground.alpha =
        share < gone ? clamp01(share / gone) : 1 - clamp01((share - coming) / (1 - coming));
    },
  };
}
