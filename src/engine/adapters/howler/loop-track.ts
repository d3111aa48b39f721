/** One channel that loops (music or room): what plays fades out while the next fades in. */
import type { Manner } from '../../core/story/effect.ts';
import type { Tape, TapeEvents } from './tape.ts';

export type LoopTrack = {
  /** A recording by its name. */
  readonly to: (recording: string | undefined, manner: Manner) => void;
  /** The channel's own volume, and whether it is muted. */
  readonly set: (volume: number, muted: boolean) => void;
  /** Low while something else should be heard over it. */
  readonly duck: (isLow: boolean) => void;
  /** Whether it has a sound. */
  readonly isOn: () => boolean;
  readonly close: () => void;
};

export type LoopNeeds = {
  /** Undefined for a sound that the catalog does not know; that has been reported. */
  readonly load: (
    recording: string,
    events: Pick<TapeEvents, 'begun'>,
  ) => { readonly tape: Tape; readonly gain: number } | undefined;
  readonly wait: (ms: number, then: () => void) => void;
};

type Playing = { readonly tape: Tape; readonly gain: number; heard: boolean };

const FADE_MS: Readonly<Record<Manner, number>> = { play: 1600, jump: 350 };
/** About 7 dB: the room steps back, and is not gone. */
const LOW = 0.45;
/** Down before the event's first beat is over, up again slowly. */
const DUCK_MS = { down: 120, up: 900 } as const;

export function createLoopTrack({ load, wait }: LoopNeeds): LoopTrack {
  let current: { readonly recording: string; readonly playing: Playing | undefined } | undefined;
  /** What still fades out. */
  const leaving = new Set<Tape>();
  let volume = 1;
  let muted = false;
  let isLow = false;

  return {
    to(recording, manner) {
      if (recording === current?.recording) return;
      if (current?.playing !== undefined) leave(current.playing, manner);
      current =
        recording === undefined ? undefined : { recording, playing: begin(recording, manner) };
    },
    set(nextVolume, nextMuted) {
      volume = nextVolume;
      muted = nextMuted;
      const playing = current?.playing;
      playing?.tape.mute(muted);
      leaving.forEach((tape) => tape.mute(muted));
      if (playing?.heard === true) playing.tape.fade(level(playing), 0);
    },
    duck(next) {
      if (next === isLow) return;
      isLow = next;
      const playing = current?.playing;
      if (playing?.heard === true) playing.tape.fade(level(playing), DUCK_MS[next ? 'down' : 'up']);
    },
    isOn: () => current?.playing !== undefined,
    close() {
      current?.playing?.tape.unload();
      current = undefined;
      leaving.forEach(letGo);
    },
  };

  function begin(recording: string, manner: Manner): Playing | undefined {
    const begun = (): void => {
      if (playing === undefined || playing.heard || current?.playing !== playing) return;
      playing.heard = true;
      playing.tape.fade(level(playing), FADE_MS[manner]);
    };
    const made = load(recording, { begun });
    const playing: Playing | undefined = made === undefined ? undefined : { ...made, heard: false };
    playing?.tape.mute(muted);
    playing?.tape.play();
    return playing;
  }

  function level({ gain }: Playing): number {
    return gain * volume * (isLow ? LOW : 1);
  }

  function leave({ tape, heard }: Playing, manner: Manner): void {
    if (!heard) return tape.unload();
    tape.fade(0, FADE_MS[manner]);
    leaving.add(tape);
    wait(FADE_MS[manner], () => letGo(tape));
  }

  /** At the end of its fade, or before it when the sound is closed. */
  function letGo(tape: Tape): void {
    if (!leaving.delete(tape)) return;
    tape.unload();
  }
}
