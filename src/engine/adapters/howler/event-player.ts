/** Events: heard once, at their moment or not at all. A few tapes are kept, so that a bell rings at once the second time. */
import type { AudioOutput } from './audio-output.ts';
import type { Tape, TapeEvents } from './tape.ts';

export type EventPlayer = {
  /** A recording by its name. */
  readonly play: (recording: string) => void;
  readonly set: (volume: number, muted: boolean) => void;
  /** The way out has come to be open: what waits for it is heard now, if it is not too late. */
  readonly opened: () => void;
  /** The passage is over: what waits to load, or for the way out, is heard no more. */
  readonly over: () => void;
  readonly close: () => void;
};

export type EventNeeds = {
  readonly load: (
    recording: string,
    events: Pick<TapeEvents, 'loaded' | 'failed' | 'ended'>,
  ) => Loaded | undefined;
  readonly output: Pick<AudioOutput, 'isOpen' | 'open'>;
  /** Hears whether anything that the rest should step back for can be heard at the moment. */
  readonly ringing: (isHeard: boolean) => void;
  /** Milliseconds since some beginning. */
  readonly now: () => number;
};

export type Loaded = {
  readonly tape: Tape;
  readonly gain: number;
  /** Whether music and room step back for it. */
  readonly ducks: boolean;
};

type Kept = Loaded & {
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
  const kept = new Map<string, Kept>();
  let volume = 1;
  let muted = false;

  return {
    play(recording) {
      const entry = kept.get(recording) ?? fetch(recording);
      if (entry === undefined) return;
      kept.delete(recording);
      kept.set(recording, entry);
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
    const rings = [...kept.values()].some(({ rings: times, ducks }) => ducks && times > 0);
    ringing(rings && !muted && volume > 0);
  }

  function fetch(recording: string): Kept | undefined {
    const loaded = (): void => {
      if (entry === undefined) return;
      entry.loaded = true;
      ringIfDue(entry);
    };
    /** It is asked for anew the next time. */
    const failed = (): void => {
      if (kept.get(recording) === entry) kept.delete(recording);
      entry?.tape.unload();
    };
    const ended = (): void => {
      if (entry === undefined) return;
      entry.rings = Math.max(0, entry.rings - 1);
      report();
    };
    const made = load(recording, { loaded, failed, ended });
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
