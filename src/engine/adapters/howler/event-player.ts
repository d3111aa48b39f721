/** Events: heard once, at their moment or not at all. A few tapes are kept, so that a bell rings at once the second time. */
import type { SoundId } from '../../core/brand.ts';
import type { AudioOutput } from './audio-output.ts';
import type { Tape, TapeEvents } from './tape.ts';

export type EventPlayer = {
  readonly play: (sound: SoundId) => void;
  readonly set: (volume: number, muted: boolean) => void;
  /** The way out has come to be open: what waits for it is heard now, if it is not too late. */
  readonly opened: () => void;
  /** The passage is over: what waits to load, or for the way out, is heard no more. */
  readonly over: () => void;
  readonly close: () => void;
};

export type EventNeeds = {
  readonly load: (
    sound: SoundId,
    events: Pick<TapeEvents, 'loaded' | 'failed' | 'ended'>,
  ) => { readonly tape: Tape; readonly gain: number } | undefined;
  readonly output: Pick<AudioOutput, 'isOpen' | 'open'>;
  /** Hears whether any event can be heard at the moment. */
  readonly ringing: (isHeard: boolean) => void;
  /** Milliseconds since some beginning. */
  readonly now: () => number;
};

type Kept = {
  readonly tape: Tape;
  readonly gain: number;
  loaded: boolean;
  /** Since when it should be heard; undefined when it has been, or no longer should. */
  dueAt: number | undefined;
  rings: number;
};

const MOST_KEPT = 8;
/** A sound that comes later than this is out of place, though its passage still stands. */
const LATEST_MS = 3000;

export function createEventPlayer({ load, output, now, ringing }: EventNeeds): EventPlayer {
  /** Heard longest ago first. */
  const kept = new Map<SoundId, Kept>();
  let volume = 1;
  let muted = false;

  return {
    play(sound) {
      const entry = kept.get(sound) ?? fetch(sound);
      if (entry === undefined) return;
      kept.delete(sound);
      kept.set(sound, entry);
      forgetOldest();
      entry.dueAt = now();
      if (!output.isOpen()) output.open();
      ringIfDue(entry);
    },
    set(nextVolume, nextMuted) {
      volume = nextVolume;
      muted = nextMuted;
      for (const { tape, gain } of kept.values()) {
        tape.mute(muted);
        tape.fade(gain * volume, 0);
      }
      report();
    },
    opened: () => kept.forEach(ringIfDue),
    over() {
      for (const entry of kept.values()) entry.dueAt = undefined;
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

  function fetch(sound: SoundId): Kept | undefined {
    const loaded = (): void => {
      if (entry === undefined) return;
      entry.loaded = true;
      ringIfDue(entry);
    };
    /** It is asked for anew the next time. */
    const failed = (): void => {
      if (kept.get(sound) === entry) kept.delete(sound);
      entry?.tape.unload();
    };
    const ended = (): void => {
      if (entry === undefined) return;
      entry.rings = Math.max(0, entry.rings - 1);
      report();
    };
    const made = load(sound, { loaded, failed, ended });
    const entry: Kept | undefined =
      made === undefined ? undefined : { ...made, loaded: false, dueAt: undefined, rings: 0 };
    entry?.tape.mute(muted);
    return entry;
  }

  function ringIfDue(entry: Kept): void {
    const { dueAt, loaded, tape, gain } = entry;
    if (dueAt === undefined || !loaded || !output.isOpen()) return;
    entry.dueAt = undefined;
    if (now() - dueAt > LATEST_MS) return;
    tape.fade(gain * volume, 0);
    tape.play();
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
