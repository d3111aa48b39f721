/** A sound that is not heard: keeps what it was asked to play. */
import type { SoundId } from '../../core/brand.ts';
import type { Manner } from '../../core/story/effect.ts';
import { SILENCE, type Mix } from '../../core/stage/mix.ts';
import type { Sound, Volumes } from '../../ports.ts';

export type MemorySound = Sound & {
  mixes(): readonly { readonly mix: Mix; readonly manner: Manner }[];
  /** The music and room that last now. */
  standing(): Mix;
  events(): readonly SoundId[];
  /** How many passages are over. */
  overs(): number;
  volumes(): Volumes | undefined;
  isClosed(): boolean;
};

export function createMemorySound(): MemorySound {
  const mixes: { mix: Mix; manner: Manner }[] = [];
  const events: SoundId[] = [];
  let volumes: Volumes | undefined;
  let closed = false;
  let overs = 0;
  return {
    mix(mix, manner) {
      if (!closed) mixes.push({ mix, manner });
    },
    play(event) {
      if (!closed) events.push(event);
    },
    over() {
      overs += 1;
    },
    set(next) {
      volumes = next;
    },
    close() {
      closed = true;
    },
    mixes: () => [...mixes],
    standing: () => mixes.at(-1)?.mix ?? SILENCE,
    events: () => [...events],
    overs: () => overs,
    volumes: () => volumes,
    isClosed: () => closed,
  };
}
