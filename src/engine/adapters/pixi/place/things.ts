/** Things of a place that can leave the picture: a lorry drives off, a stretcher is carried out, and they can come back. */
import { Container } from 'pixi.js';
import type { Going } from '../../../core/stage/place.ts';
import type { Pace } from '../actors/troupe.ts';
import { clamp01, easeInOut, lerp } from '../time/easing.ts';

export type Thing = {
  readonly name: string;
  /** Holds the thing's layer. */
  readonly container: Container;
  match(isAway: boolean, pace: Pace): void;
  tick(elapsed: number): boolean;
};

const FADES: Going = { by: [0, 0], ms: 700 };
/** On the last stretch it fades, so that a wide window sees no thing stop. */
const FADING = 0.75;

export function createThing(name: string, goes: Going = FADES): Thing {
  const { by, ms, size = 1, about = [0, 0] } = goes;
  const container = new Container({ label: name });
  container.pivot.set(about[0], about[1]);
  /** 0 in its place, 1 gone. */
  let from = 0;
  let to = 0;
  let spent = ms;

  function share(): number {
    return lerp(from, to, easeInOut(clamp01(spent / ms)));
  }

  function settle(): void {
    const gone = share();
    const fading = by[0] === 0 && by[1] === 0 ? 0 : FADING;
    container.position.set(about[0] + by[0] * gone, about[1] + by[1] * gone);
    container.scale.set(lerp(1, size, gone));
    container.alpha = 1 - clamp01((gone - fading) / (1 - fading));
    container.visible = container.alpha > 0;
  }

  settle();
  return {
    name,
    container,
    match(isAway, pace) {
      const aim = isAway ? 1 : 0;
      if (aim === to && pace === 'moves') return;
      from = pace === 'moves' ? share() : aim;
      to = aim;
      spent = pace === 'moves' ? 0 : ms;
      settle();
    },
    tick(elapsed) {
      if (spent >= ms) return false;
      spent += elapsed;
      settle();
      return true;
    },
  };
}
