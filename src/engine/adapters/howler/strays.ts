/**
 * What is heard in a room now and then: not at the same second of every turn, and never twice at the same
 * distance. The waits are spread evenly between their bounds by the golden ratio, so there is no chance in it.
 */
import type { SoundId } from '../../core/brand.ts';
import type { Stray } from '../../core/stage/sound-entry.ts';

export type Strays = {
  /** Those of the room that is on now; an earlier room's are heard no more. */
  readonly of: (strays: readonly Stray[]) => void;
};

export type StrayNeeds = {
  readonly play: (sound: SoundId, take: number) => void;
  readonly wait: (ms: number, then: () => void) => void;
};

const GOLDEN = 0.618_034;

export function createStrays({ play, wait }: StrayNeeds): Strays {
  /** Counts the rooms; what waits for an earlier one is late. */
  let room = 0;
  return {
    of(strays) {
      room += 1;
      const mine = room;
      strays.forEach((stray, index) => again(stray, index + mine, 0, mine));
    },
  };

  function again(stray: Stray, seed: number, take: number, mine: number): void {
    const [least, most] = stray.between;
    const share = ((seed + take) * GOLDEN) % 1;
    wait((least + (most - least) * share) * 1000, () => {
      if (mine !== room) return;
      play(stray.sound, take);
      again(stray, seed, take + 1, mine);
    });
  }
}
