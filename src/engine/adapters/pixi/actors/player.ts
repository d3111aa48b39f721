/** One person on the stage: a figure that comes in, moves, changes pose, is lit or stands in shade. */
import { Container, Sprite, type Texture } from 'pixi.js';
import { clamp01, easeInOut, lerp } from '../time/easing.ts';
import { FIGURE_BOX } from './figure.ts';
import type { Standing } from './placing.ts';
import type { Costume } from './wardrobe.ts';

export type Player = {
  readonly container: Container;
  /** Where it is going, or stands. */
  readonly standing: () => Standing;
  wear(costume: Costume, ms: number): void;
  /** Moves to a place in so many milliseconds; 0 is at once. */
  move(to: Standing, ms: number): void;
  fade(to: number, ms: number): void;
  /** 0 in shade, a half as everybody, 1 lit. */
  light(share: number, ms: number): void;
  /** True while something moves. */
  tick(elapsed: number): boolean;
};

type Change = { from: number; to: number; ms: number; spent: number };

const RIM_LIGHT = 0.8;

/** How who is not lit is darkened: their own shape in this tone, so thick. */
export type Shade = { readonly tone: number; readonly thickness: number };

export function createPlayer(start: Standing, cast: Shade): Player {
  const container = new Container();
  const [under, before, body, shade, rim] = [sprite(), sprite(), sprite(), sprite(), sprite()];
  container.addChild(under, before, body, shade, rim);
  shade.tint = cast.tone;
  let aim = start;
  const [x, y, size] = [still(start.x), still(start.y), still(start.scale)];
  const [alpha, fresh, lit] = [still(1), still(1), still(0.5)];
  const changes = [x, y, size, alpha, fresh, lit];

  function settle(): void {
    container.position.set(valueOf(x), valueOf(y));
    container.scale.set(valueOf(size));
    container.alpha = valueOf(alpha);
    container.zIndex = Math.round(valueOf(y));
    body.alpha = valueOf(fresh);
    before.visible = fresh.spent < fresh.ms;
    seen(shade, clamp01(1 - valueOf(lit) * 2) * cast.thickness * body.alpha);
    seen(rim, clamp01(valueOf(lit) * 2 - 1) * RIM_LIGHT * body.alpha);
  }

  return {
    container,
    standing: () => aim,
    wear(costume, ms) {
      dress(rim, costume.rim, costume.scale);
      if (body.texture === costume.body) return settle();
      const isDressed = body.visible;
      dress(before, isDressed ? body.texture : undefined, body.scale.x);
      dress(body, costume.body, costume.scale);
      dress(shade, costume.body, costume.scale);
      dress(under, costume.under, costume.underScale);
      begin(fresh, isDressed && ms > 0 ? 0 : 1, 1, ms);
      settle();
    },
    move(to, ms) {
      if (ms > 0 && isSame(aim, to)) return;
      aim = to;
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
      if (ms > 0 && lit.to === share) return;
      begin(lit, valueOf(lit), share, ms);
      settle();
    },
    tick(elapsed) {
      if (changes.every((one) => one.spent >= one.ms)) return false;
      for (const one of changes) one.spent = Math.min(one.ms, one.spent + elapsed);
      settle();
      return true;
    },
  };
}

function sprite(): Sprite {
  const made = new Sprite({ visible: false });
  made.position.set(FIGURE_BOX.x, FIGURE_BOX.y);
  return made;
}

function dress(worn: Sprite, texture: Texture | undefined, scale: number): void {
  worn.visible = texture !== undefined;
  if (texture === undefined) return;
  worn.texture = texture;
  worn.scale.set(scale);
}

function seen(worn: Sprite, alpha: number): void {
  worn.alpha = alpha;
  worn.renderable = alpha > 0.004;
}

function still(at: number): Change {
  return { from: at, to: at, ms: 0, spent: 0 };
}

function begin(one: Change, from: number, to: number, ms: number): void {
  Object.assign(one, { from, to, ms: from === to ? 0 : ms, spent: 0 });
}

function valueOf({ from, to, ms, spent }: Change): number {
  return ms <= 0 ? to : lerp(from, to, easeInOut(spent / ms));
}

function isSame(one: Standing, other: Standing): boolean {
  return one.x === other.x && one.y === other.y && one.scale === other.scale;
}
