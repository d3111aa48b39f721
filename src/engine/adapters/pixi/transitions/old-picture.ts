/** The old picture as a sprite that covers the stage. */
import { Sprite } from 'pixi.js';
import type { TransitionParts } from './transition.ts';

export function oldPicture({ old, size }: TransitionParts): Sprite {
  const sprite = new Sprite(old);
  sprite.setSize(size.width, size.height);
  return sprite;
}
