/**
 * The sound port on howler: music and room loop with cross-fades, events ring once.
 * While an event is heard, music and room are low.
 * What cannot be loaded is reported once, and the captions go on saying what would be heard.
 */
import type { SoundId } from '../../core/brand.ts';
import type { SoundCatalog } from '../../core/stage/catalogs.ts';
import type { Faults, Sound } from '../../ports.ts';
import { createAudioOutput, type MakeOutput } from './audio-output.ts';
import { createEventPlayer } from './event-player.ts';
import { createLoopTrack } from './loop-track.ts';
import { makeHowlTape, type MakeTape, type TapeEvents } from './tape.ts';

export type HowlerSoundNeeds = {
  readonly catalog: SoundCatalog;
  readonly faults: Faults;
  readonly makeTape?: MakeTape;
  readonly makeOutput?: MakeOutput;
  readonly wait?: (ms: number, then: () => void) => void;
  readonly now?: () => number;
};

const UNHEARD: TapeEvents = {
  loaded: () => undefined,
  begun: () => undefined,
  failed: () => undefined,
  ended: () => undefined,
};

export function createHowlerSound({
  catalog,
  faults,
  makeTape = makeHowlTape,
  makeOutput = (needs) => createAudioOutput({ ...needs, page: document }),
  wait = (ms, then) => void setTimeout(then, ms),
  now = () => performance.now(),
}: HowlerSoundNeeds): Sound {
  /** Reported, and not there yet. */
  const missing = new Set<SoundId>();
  /** The one that was reported last: what is said is said of it. */
  let last: SoundId | undefined;
  let closed = false;
  let muted = false;
  const isWanted = (): boolean => !muted && (music.isOn() || room.isOn());
  const output = makeOutput({ isWanted, opened: () => events.opened() });
  const music = createLoopTrack({ load: loop, wait });
  const room = createLoopTrack({ load: loop, wait });
  const events = createEventPlayer({
    load: event,
    output,
    now,
    ringing(isHeard) {
      music.duck(isHeard);
      room.duck(isHeard);
    },
  });

  return {
    mix(next, manner) {
      if (closed) return;
      music.to(next.music, manner);
      room.to(next.room, manner);
    },
    play(event) {
      if (!closed) events.play(event);
    },
    over: events.over,
    set(volumes) {
      muted = volumes.muted;
      music.set(volumes.music, volumes.muted);
      room.set(volumes.room, volumes.muted);
      events.set(volumes.event, volumes.muted);
      if (isWanted() && !output.isOpen()) output.open();
    },
    close() {
      closed = true;
      output.close();
      music.close();
      room.close();
      events.close();
    },
  };

  function loop(sound: SoundId, on: Pick<TapeEvents, 'begun'>) {
    return load(sound, true, { ...UNHEARD, ...on });
  }

  function event(sound: SoundId, on: Pick<TapeEvents, 'loaded' | 'failed' | 'ended'>) {
    return load(sound, false, { ...UNHEARD, ...on });
  }

  function load(sound: SoundId, isLoop: boolean, on: TapeEvents) {
    const entry = catalog.sounds.find((each) => each.id === sound);
    const files = catalog.files[sound] ?? [];
    if (files.length === 0) {
      report(sound, entry === undefined ? 'it is not in the list of sounds' : 'it has no file');
      return undefined;
    }
    const loaded = (): void => {
      on.loaded();
      found(sound);
    };
    const begun = (): void => {
      on.begun();
      found(sound);
    };
    const failed = (problem: string): void => {
      on.failed(problem);
      report(sound, problem);
    };
    return {
      tape: makeTape({ files, loop: isLoop }, { ...on, loaded, begun, failed }),
      gain: entry?.gain ?? 1,
    };
  }

  /** It is heard: what was said of it is taken back, whatever else is missing still. */
  function found(sound: SoundId): void {
    if (!missing.delete(sound)) return;
    if (missing.size === 0 || sound === last) faults.mended('sound-missing');
  }

  function report(sound: SoundId, problem: string): void {
    if (missing.has(sound)) return;
    missing.add(sound);
    last = sound;
    faults.report({ kind: 'sound-missing', what: sound, problem });
  }
}
