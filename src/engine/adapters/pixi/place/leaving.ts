/** A layer that is carried out of the picture when its light goes (a lorry, a stretcher), where others fade. */
import type { Container } from 'pixi.js';
import type { Leaving } from '../../../core/stage/place.ts';
import { clamp01 } from '../time/easing.ts';
import { createCrossing } from './crossing.ts';

export type Leaver = {
  /** `isLit`: one of its lights is on. In 0 ms it is there or gone at once. */
  match(isLit: boolean, ms: number): void;
  tick(elapsed: number): boolean;
};

/** Units: it grows or shrinks about the middle of the composition. */
const MIDDLE = [800, 450] as const;

export function createLeaver(picture: Container, { ms, by, scale = 1 }: Leaving): Leaver {
  const crossing = createCrossing();
  crossing.add(picture);
  let isThere = false;
  /** Milliseconds since it set off; undefined: it stands, or is gone. */
  let spent: number | undefined;

  function carry(share: number): void {
    // it starts slowly, as what is heavy does
    const gone = share * share;
    const size = 1 + (scale - 1) * gone;
    picture.scale.set(size);
    picture.position.set(
      by[0] * gone + MIDDLE[0] * (1 - size),
      by[1] * gone + MIDDLE[1] * (1 - size),
    );
  }

  return {
    match(isLit, within) {
      if (isLit) {
        spent = undefined;
        carry(0);
        crossing.to([picture], within);
      } else if (isThere && within > 0) {
        spent = 0;
      } else if (spent === undefined || within === 0) {
        spent = undefined;
        crossing.to([], 0);
      }
      isThere = isLit;
    },
    tick(elapsed) {
      const isFading = crossing.tick(elapsed);
      if (spent === undefined) return isFading;
      spent += elapsed;
      carry(clamp01(spent / ms));
      if (spent >= ms) {
        spent = undefined;
        crossing.to([], 0);
      }
      return true;
    },
  };
}
