/**
 * The sound port on howler: music and room loop with cross-fades, events ring once.
 * While an event is heard that they should step back for, music and room are low.
 * What cannot be loaded is reported once, and the captions go on saying what would be heard.
 */
import type { SoundId } from '../../core/brand.ts';
import type { SoundCatalog } from '../../core/stage/catalogs.ts';
import type { SoundEntry } from '../../core/stage/sound-entry.ts';
import { recordingsOf } from '../../core/stage/sound-entry.ts';
import type { Faults, Sound } from '../../ports.ts';
import { createAudioOutput, type MakeOutput } from './audio-output.ts';
import { createEventPlayer } from './event-player.ts';
import { createLoopTrack } from './loop-track.ts';
import { createStrays } from './strays.ts';
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
  const missing = new Set<string>();
  let roomOn: SoundId | undefined;
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

  const strays = createStrays({ play, wait });

  return {
    mix(next, manner) {
      if (closed) return;
      music.to(recordingOf(next.music, next.musicTake), manner);
      room.to(next.room, manner);
      if (next.room === roomOn) return;
      roomOn = next.room;
      strays.of(entryOf(next.room)?.strays ?? []);
    },
    play,
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
      strays.of([]);
      output.close();
      music.close();
      room.close();
      events.close();
    },
  };

  function play(event: SoundId, take = 0): void {
    const recording = recordingOf(event, take);
    if (!closed && recording !== undefined) events.play(recording);
  }

  function entryOf(sound: SoundId | undefined): SoundEntry | undefined {
    return catalog.sounds.find((each) => each.id === sound);
  }

  /** Its variants in turn. A sound that no list knows has its own name. */
  function recordingOf(sound: SoundId | undefined, take = 0): string | undefined {
    const entry = entryOf(sound);
    if (entry === undefined) return sound;
    const recordings = recordingsOf(entry);
    return recordings[take % recordings.length];
  }

  function loop(sound: string, on: Pick<TapeEvents, 'begun'>) {
    return load(sound, true, { ...UNHEARD, ...on });
  }

  function event(sound: string, on: Pick<TapeEvents, 'loaded' | 'failed' | 'ended'>) {
    return load(sound, false, { ...UNHEARD, ...on });
  }

  function load(sound: string, isLoop: boolean, on: TapeEvents) {
    const entry = catalog.sounds.find((each) => recordingsOf(each).includes(sound));
    const files = catalog.files[sound] ?? [];
    if (files.length === 0) {
      report(sound, entry === undefined ? 'it is not in the list of sounds' : 'it has no file');
      return undefined;
    }
    const loaded = (): void => {
      on.loaded();
      if (missing.delete(sound) && missing.size === 0) faults.mended?.('sound-missing');
    };
    const failed = (problem: string): void => {
      on.failed(problem);
      report(sound, problem);
    };
    return {
      tape: makeTape({ files, loop: isLoop }, { ...on, loaded, failed }),
      gain: entry?.gain ?? 1,
      ducks: entry?.ducks ?? false,
    };
  }

  function report(sound: string, problem: string): void {
    if (missing.has(sound)) return;
    missing.add(sound);
    faults.report({ kind: 'sound-missing', what: sound, problem });
  }
}
