/**
 * The sound port on howler: music and room loop with cross-fades, events ring once.
 * While an event is heard, music and room are low.
 * What cannot be loaded is reported once, and the captions go on saying what would be heard.
 */
import type { SoundId } from '../../core/brand.ts';
import type { SoundCatalog } from '../../core/stage/catalogs.ts';
import type { Faults, Sound } from '../../ports.ts';
import { createEventPlayer } from './event-player.ts';
import { createLoopTrack } from './loop-track.ts';
import { makeHowlTape, type MakeTape, type TapeEvents } from './tape.ts';

export type HowlerSoundNeeds = {
  readonly catalog: SoundCatalog;
  readonly faults: Faults;
  readonly makeTape?: MakeTape;
  /** False until the reader's first gesture: then a sound that is due now would come late, and is left out. */
  readonly mayRing?: () => boolean;
  readonly wait?: (ms: number, then: () => void) => void;
  readonly now?: () => number;
};

export function createHowlerSound({
  catalog,
  faults,
  makeTape = makeHowlTape,
  mayRing = () => navigator.userActivation?.hasBeenActive ?? true,
  wait = (ms, then) => void setTimeout(then, ms),
  now = () => performance.now(),
}: HowlerSoundNeeds): Sound {
  const reported = new Set<SoundId>();
  let closed = false;
  const music = createLoopTrack({ load: loop, wait });
  const room = createLoopTrack({ load: loop, wait });
  const events = createEventPlayer({
    load: (sound, on) => load(sound, false, on),
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
      if (!closed && mayRing()) events.play(event);
    },
    set(volumes) {
      music.set(volumes.music, volumes.muted);
      room.set(volumes.room, volumes.muted);
      events.set(volumes.event, volumes.muted);
    },
    close() {
      closed = true;
      music.close();
      room.close();
      events.close();
    },
  };

  function loop(sound: SoundId, { loaded }: Pick<TapeEvents, 'loaded'>) {
    return load(sound, true, { loaded, ended: () => undefined });
  }

  function load(sound: SoundId, isLoop: boolean, on: Pick<TapeEvents, 'loaded' | 'ended'>) {
    const entry = catalog.sounds.find((each) => each.id === sound);
    const files = catalog.files[sound] ?? [];
    const failed = (problem: string): void => report(sound, problem);
    if (files.length === 0) {
      failed(entry === undefined ? 'it is not in the list of sounds' : 'it has no file');
      return undefined;
    }
    return { tape: makeTape({ files, loop: isLoop }, { ...on, failed }), gain: entry?.gain ?? 1 };
  }

  function report(sound: SoundId, problem: string): void {
    if (reported.has(sound)) return;
    reported.add(sound);
    faults.report({ kind: 'sound-missing', what: sound, problem });
  }
}
