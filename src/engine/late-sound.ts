/**
 * A sound that is there before its code is: keeps the last mix and volumes until the real one has come.
 * Events that were due meanwhile are over; they are not played late.
 */
import { messageOf } from './core/message-of.ts';
import type { Mix } from './core/mix.ts';
import type { Faults, Sound, Volumes } from './ports.ts';

export function createLateSound(load: () => Promise<Sound>, faults: Faults): Sound {
  let real: Sound | undefined;
  let mix: Mix | undefined;
  let volumes: Volumes | undefined;
  let closed = false;

  void load().then(take, lost);

  return {
    mix(next, manner) {
      mix = next;
      real?.mix(next, manner);
    },
    play: (event) => real?.play(event),
    set(next) {
      volumes = next;
      real?.set(next);
    },
    close() {
      closed = true;
      real?.close();
    },
  };

  function take(sound: Sound): void {
    if (closed) return sound.close();
    real = sound;
    if (volumes !== undefined) sound.set(volumes);
    if (mix !== undefined) sound.mix(mix, 'jump');
  }

  function lost(cause: unknown): void {
    if (!closed) faults.report({ kind: 'no-sound', problem: messageOf(cause) });
  }
}
