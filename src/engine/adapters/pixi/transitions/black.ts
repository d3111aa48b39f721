/** The record is silent: the old picture goes to black, black stays a while, the new one comes out of it. */
import { Container, Graphics } from 'pixi.js';
import { hexOf } from '../drawing/palette.ts';
import { clamp01 } from '../time/easing.ts';
import { oldPicture } from './old-picture.ts';
import type { Transition, TransitionParts } from './transition.ts';

const MS = 1300;
const GONE = 0.2;
const COMING = 0.55;

export function blackCut(parts: TransitionParts): Transition {
  const container = new Container();
  const old = container.addChild(oldPicture(parts));
  const black = container.addChild(
    new Graphics().rect(0, 0, parts.size.width, parts.size.height).fill(hexOf('black')),
  );
  return {
    container,
    ms: MS,
    settle(share) {
      old.visible = share < GONE;
      black.alpha =
        share < GONE ? clamp01(share / GONE) : 1 - clamp01((share - COMING) / (1 - COMING));
    },
  };
}
