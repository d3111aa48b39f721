/** Ambience: the time of what moves by itself (air, hands, a breathing camera). It stands still at rest. */
import { breathAt, REST_MS } from './breath.ts';

/** How alive it is, 0 … 1, and its own time in milliseconds. */
export type Ambience = { readonly breath: number; readonly ms: number };

export type AmbienceClock = {
  /** Something was shown: it lives again for a while. */
  wake(now: number): void;
  /** Another picture begins at its own beginning. */
  restart(): void;
  /** A frame: `elapsed` milliseconds go by, as fast as it breathes. */
  pass(now: number, elapsed: number): Ambience;
  /** A frame in which nothing moves by itself. */
  rest(): Ambience;
};

export function createAmbienceClock(): AmbienceClock {
  let wokenAt = -REST_MS;
  let ms = 0;
  return {
    wake(now) {
      wokenAt = now;
    },
    restart() {
      ms = 0;
    },
    pass(now, elapsed) {
      const breath = breathAt(now - wokenAt);
      ms += elapsed * breath;
      return { breath, ms };
    },
    rest: () => ({ breath: 0, ms }),
  };
}
