/** One person on the stage: a puppet that comes in, moves, changes its stance, is lit or stands in shade. */
import type { Container } from 'pixi.js';
import { clamp01 } from '../time/easing.ts';
import { begin, isUnderWay, passed, still, valueOf } from './change.ts';
import type { Standing } from './placing.ts';
import { createPuppet } from './puppet.ts';
import type { Costume } from './wardrobe.ts';

export type Player = {
  readonly container: Container;
  /** Where it is going, or stands. */
  readonly standing: () => Standing;
  /** `rest`: what it wears when it has come to where it goes. */
  wear(costume: Costume, ms: number, rest?: Costume): void;
  /** Moves to a place in so many milliseconds; 0 is at once. */
  move(to: Standing, ms: number): void;
  fade(to: number, ms: number): void;
  /** 0 in shade, a half as everybody, 1 lit. */
  light(share: number, ms: number): void;
  /** True while something moves. `ambience` 0 … 1: whether hands still clap. */
  tick(elapsed: number, ambience: number): boolean;
};

const RIM_LIGHT = 0.8;
/** A step, and how high one comes in it. */
const [STEP_MS, STEP_HIGH] = [210, 5];
/** Hands are together so long, and as long apart. */
const CLAP_MS = 190;

/** How who is not lit is darkened: their own shape in this tone, so thick. */
export type Shade = { readonly tone: number; readonly thickness: number };

export function createPlayer(start: Standing, cast: Shade): Player {
  const puppet = createPuppet(cast.tone);
  const { container } = puppet;
  let aim = start;
  let worn: { readonly from: Costume; readonly to: Costume } | undefined;
  let resting: { readonly costume: Costume; readonly ms: number } | undefined;
  let clapped = 0;
  const [x, y, size] = [still(start.x), still(start.y), still(start.scale)];
  const [alpha, turn, lit] = [still(1), still(1), still(0.5)];
  const changes = [x, y, size, alpha, turn, lit];

  function settle(): void {
    const scale = valueOf(size);
    const step = isUnderWay(x) ? Math.abs(Math.sin((Math.PI * x.spent) / STEP_MS)) : 0;
    container.position.set(valueOf(x), valueOf(y) - step * STEP_HIGH * scale);
    container.scale.set(scale);
    container.alpha = valueOf(alpha);
    container.zIndex = Math.round(valueOf(y));
    if (worn !== undefined) puppet.set(worn.from, worn.to, valueOf(turn));
    puppet.light(
      clamp01(1 - valueOf(lit) * 2) * cast.thickness,
      clamp01(valueOf(lit) * 2 - 1) * RIM_LIGHT,
    );
  }

  function change(costume: Costume, ms: number): void {
    const isSame =
      worn?.to.body.drawn === costume.body.drawn && worn.to.head.drawn === costume.head.drawn;
    const moves = worn !== undefined && !isSame && ms > 0;
    worn = { from: (isSame ? worn?.from : worn?.to) ?? costume, to: costume };
    if (!isSame) begin(turn, moves ? 0 : 1, 1, ms);
    else if (ms === 0) begin(turn, 1, 1, 0);
    settle();
  }

  /** True when hands move. */
  function clap(elapsed: number, ambience: number): boolean {
    if (worn?.to.beat === undefined || isUnderWay(turn)) return false;
    clapped = ambience > 0 ? clapped + elapsed : 0;
    puppet.beat(Math.floor(clapped / CLAP_MS) % 2 === 1);
    return ambience > 0;
  }

  return {
    container,
    standing: () => aim,
    wear(costume, ms, rest) {
      resting = rest === undefined ? undefined : { costume: rest, ms };
      change(costume, ms);
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
    tick(elapsed, ambience) {
      const isMoving = changes.some(isUnderWay);
      if (isMoving) {
        for (const one of changes) passed(one, elapsed);
        settle();
      }
      if (resting !== undefined && !isUnderWay(x) && !isUnderWay(y)) {
        const { costume, ms } = resting;
        resting = undefined;
        change(costume, ms);
        return true;
      }
      return clap(elapsed, ambience) || isMoving;
    },
  };
}

function isSame(one: Standing, other: Standing): boolean {
  return one.x === other.x && one.y === other.y && one.scale === other.scale;
}
