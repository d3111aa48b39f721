/** Events: heard once, at their moment or not at all. A few tapes are kept, so that a bell rings at once the second time. */
import type { SoundId } from '../../core/brand.ts';
import type { Tape, TapeEvents } from './tape.ts';

export type EventPlayer = {
  readonly play: (sound: SoundId) => void;
  readonly set: (volume: number, muted: boolean) => void;
  readonly close: () => void;
};

export type EventNeeds = {
  readonly load: (
    sound: SoundId,
    events: Pick<TapeEvents, 'loaded' | 'ended'>,
  ) => { readonly tape: Tape; readonly gain: number } | undefined;
  /** Hears whether any event can be heard at the moment. */
  readonly ringing: (isHeard: boolean) => void;
  /** Milliseconds since some beginning. */
  readonly now: () => number;
};

type Kept = {
  readonly tape: Tape;
  readonly gain: number;
  loaded: boolean;
  dueAt: number;
  rings: number;
};

const MOST_KEPT = 8;
/** A sound that comes later than this is out of place. */
const LATEST_MS = 1500;

export function createEventPlayer({ load, now, ringing }: EventNeeds): EventPlayer {
  /** Heard longest ago first. */
  const kept = new Map<SoundId, Kept>();
  let volume = 1;
  let muted = false;

  return {
    play(sound) {
      const known = kept.get(sound);
      if (known === undefined) return fetch(sound);
      kept.delete(sound);
      kept.set(sound, known);
      known.dueAt = now();
      if (known.loaded) ring(known);
    },
    set(nextVolume, nextMuted) {
      volume = nextVolume;
      muted = nextMuted;
      for (const { tape, gain } of kept.values()) {
        tape.mute(muted);
        tape.volume(gain * volume);
      }
      report();
    },
    close() {
      for (const { tape } of kept.values()) tape.unload();
      kept.clear();
    },
  };

  function report(): void {
    const rings = [...kept.values()].some((each) => each.rings > 0);
    ringing(rings && !muted && volume > 0);
  }

  function fetch(sound: SoundId): void {
    const loaded = (): void => {
      if (entry === undefined) return;
      entry.loaded = true;
      if (now() - entry.dueAt <= LATEST_MS) ring(entry);
    };
    const ended = (): void => {
      if (entry === undefined) return;
      entry.rings = Math.max(0, entry.rings - 1);
      report();
    };
    const made = load(sound, { loaded, ended });
    const entry: Kept | undefined =
      made === undefined ? undefined : { ...made, loaded: false, dueAt: now(), rings: 0 };
    if (entry === undefined) return;
    entry.tape.mute(muted);
    kept.set(sound, entry);
    forgetOldest();
  }

  function ring(entry: Kept): void {
    entry.tape.volume(entry.gain * volume);
    entry.tape.play();
    entry.rings += 1;
    report();
  }

  function forgetOldest(): void {
    const [oldest] = kept;
    if (kept.size <= MOST_KEPT || oldest === undefined) return;
    oldest[1].tape.unload();
    kept.delete(oldest[0]);
    report();
  }
}
