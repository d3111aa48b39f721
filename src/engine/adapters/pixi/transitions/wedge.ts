/** A chapter begins: a red wedge drives across and leaves the new picture behind it. */
import { Container, Graphics } from 'pixi.js';
import { easeInOut, lerp } from '../time/easing.ts';
import { oldPicture } from './old-picture.ts';
import type { Transition, TransitionParts } from './transition.ts';

const MS = 1100;
const LONG = 0.85;
const TALL = 0.75;

export function wedge(parts: TransitionParts): Transition {
  const { width, height } = parts.size;
  const container = new Container();
  const old = container.addChild(oldPicture(parts));
  const rest = container.addChild(new Graphics());
  const iron = container.addChild(new Graphics());
  old.mask = rest;
  const long = width * LONG;
  const [top, bottom] = [height / 2 - height * TALL, height / 2 + height * TALL];
  iron.poly([0, top, long, height / 2, 0, height / 2]).fill(parts.colours.hexOf('red'));
  iron.poly([0, height / 2, long, height / 2, 0, bottom]).fill(parts.colours.hexOf('deep-red'));
  return {
    container,
    ms: MS,
    settle(share) {
      const back = lerp(-long, width, easeInOut(share));
      iron.x = back;
      rest
        .clear()
        .rect(Math.max(0, back), 0, Math.max(0.01, width - Math.max(0, back)), height)
        .fill(0xffffff);
    },
  };
}
