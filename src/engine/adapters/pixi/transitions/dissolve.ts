/** The same picture a little later: the old one fades over the new. */
import { Container } from 'pixi.js';
import { easeInOut } from '../time/easing.ts';
import { oldPicture } from './old-picture.ts';
import type { Transition, TransitionParts } from './transition.ts';

const MS = 700;

export function dissolve(parts: TransitionParts): Transition {
  const container = new Container();
  const old = container.addChild(oldPicture(parts));
  return {
    container,
    ms: MS,
    settle(share) {
      old.alpha = 1 - easeInOut(share);
    },
  };
}
