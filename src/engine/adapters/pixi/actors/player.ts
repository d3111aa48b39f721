/** One person on the stage: a figure that comes in, moves, changes pose, is lit or stands in shade. */
import { Container, Sprite } from 'pixi.js';
import { clamp01, easeInOut, lerp } from '../easing.ts';
import { FIGURE_BOX } from './figure.ts';
import type { Standing } from './placing.ts';
import type { Costume } from './wardrobe.ts';

export type Player = {
  readonly container: Container;
  wear(costume: Costume, ms: number): void;
  /** Moves to a place in so many milliseconds; 0 is at once. */
  move(to: Standing, ms: number): void;
  fade(to: number, ms: number): void;
  light(share: number, ms: number): void;
  /** True while something moves. */
  tick(elapsed: number): boolean;
};

type Change = { from: number; to: number; ms: number; spent: number };
/** Tints come in steps: the canvas renderer keeps a picture for each. */
const SHADE_STEPS = 6;
const DARKEST = 0.7;

export function createPlayer(start: Standing): Player {
  const container = new Container();
  let [before, body, rim]: (Sprite | undefined)[] = [];
  const x = change(start.x);
  const y = change(start.y);
  const size = change(start.scale);
  const alpha = change(1);
  const fresh = change(1);
  const lit = change(0.5);
  const all = [x, y, size, alpha, fresh, lit];

  function settle(): void {
    container.position.set(valueOf(x), valueOf(y));
    container.scale.set(valueOf(size));
    container.alpha = valueOf(alpha);
    container.zIndex = Math.round(valueOf(y));
    const shade = Math.round(clamp01(valueOf(lit) * 2) * SHADE_STEPS) / SHADE_STEPS;
    const grey = Math.round(255 * lerp(DARKEST, 1, shade));
    for (const sprite of [before, body])
      if (sprite) sprite.tint = (grey << 16) | (grey << 8) | grey;
    if (rim) rim.alpha = clamp01(valueOf(lit) * 2 - 1) * 0.75;
    if (body) body.alpha = valueOf(fresh);
    if (before && fresh.spent >= fresh.ms) {
      before.destroy();
      before = undefined;
    }
  }

  return {
    container,
    wear(costume, ms) {
      if (rim === undefined || rim.texture !== costume.rim) {
        rim?.destroy();
        rim =
          costume.rim === undefined
            ? undefined
            : container.addChild(sprite(costume.rim, costume.scale));
      }
      if (body?.texture === costume.body) return settle();
      before?.destroy();
      before = ms > 0 ? body : undefined;
      if (ms <= 0) body?.destroy();
      body = container.addChild(sprite(costume.body, costume.scale));
      if (rim) container.addChild(rim);
      begin(fresh, before === undefined ? 1 : 0, 1, ms);
      settle();
    },
    move(to, ms) {
      begin(x, valueOf(x), to.x, ms);
      begin(y, valueOf(y), to.y, ms);
      begin(size, valueOf(size), to.scale, ms);
      settle();
    },
    fade(to, ms) {
      begin(alpha, valueOf(alpha), to, ms);
      settle();
    },
    light(share, ms) {
      begin(lit, valueOf(lit), share, ms);
      settle();
    },
    tick(elapsed) {
      const isMoving = all.some((one) => one.spent < one.ms);
      if (!isMoving) return false;
      for (const one of all) one.spent = Math.min(one.ms, one.spent + elapsed);
      settle();
      return true;
    },
  };
}

function sprite(texture: Costume['body'], scale: number): Sprite {
  const made = new Sprite(texture);
  made.scale.set(scale);
  made.position.set(FIGURE_BOX.x, FIGURE_BOX.y);
  return made;
}

function change(at: number): Change {
  return { from: at, to: at, ms: 0, spent: 0 };
}

function begin(one: Change, from: number, to: number, ms: number): void {
  if (from === to && ms > 0) ms = 0;
  Object.assign(one, { from, to, ms, spent: 0 });
}

function valueOf({ from, to, ms, spent }: Change): number {
  return ms <= 0 ? to : lerp(from, to, easeInOut(spent / ms));
}
