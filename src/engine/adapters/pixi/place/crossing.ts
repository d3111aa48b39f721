/** Pictures that cross over: some come while others go, in one stretch of time. Those unseen cost no fill. */
import type { Container } from 'pixi.js';
import { clamp01, easeInOut, lerp } from '../time/easing.ts';

export type Crossing = {
  /** Not seen until it is asked for. */
  add(picture: Container): void;
  /** These are seen and no others, in so many milliseconds. */
  to(seen: readonly Container[], ms: number): void;
  tick(elapsed: number): boolean;
};

type Faded = { readonly picture: Container; from: number; to: number };

/** Less than this is not seen. */
const FAINTEST = 0.004;

export function createCrossing(): Crossing {
  const all: Faded[] = [];
  let ms = 0;
  let spent = 0;

  function settle(): void {
    const share = ms <= 0 ? 1 : easeInOut(clamp01(spent / ms));
    for (const { picture, from, to } of all) show(picture, lerp(from, to, share));
  }

  return {
    add(picture) {
      show(picture, 0);
      all.push({ picture, from: 0, to: 0 });
    },
    to(seen, within) {
      for (const one of all) {
        one.from = one.picture.alpha;
        one.to = seen.includes(one.picture) ? 1 : 0;
      }
      ms = all.some(({ from, to }) => from !== to) ? within : 0;
      spent = 0;
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

function show(picture: Container, alpha: number): void {
  picture.alpha = alpha;
  picture.visible = alpha > FAINTEST;
}
