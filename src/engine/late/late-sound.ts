/**
 * A sound that is there before its code is: keeps the last mix and volumes until the real one has come,
 * and for a short while the events of the passage that stands. What was due before that is over.
 */
import type { SoundId } from '../core/brand.ts';
import { messageOf } from '../core/message-of.ts';
import type { Mix } from '../core/stage/mix.ts';
import type { Faults, Sound, Volumes } from '../ports.ts';

export type LateSound = Sound & {
  /** Fetches the real one anew: what was missing may be there now. */
  readonly again: () => void;
};

type Waiting = {
  readonly event: SoundId;
  readonly nth: number | undefined;
  readonly dueAt: number;
};

/** An event waits so long for the sound to come. */
const LATEST_MS = 3000;

export function createLateSound(
  load: () => Promise<Sound>,
  faults: Faults,
  now: () => number = () => performance.now(),
): LateSound {
  let real: Sound | undefined;
  let mix: Mix | undefined;
  let volumes: Volumes | undefined;
  let waiting: readonly Waiting[] = [];
  let closed = false;
  let isLost = false;

  /** Counts the loadings; a real one that was overtaken is closed on arrival. */
  let count = 0;
  come();

  return {
    mix(next, manner) {
      mix = next;
      real?.mix(next, manner);
    },
    play(event, nth) {
      if (real === undefined) waiting = [...waiting, { event, nth, dueAt: now() }];
      else real.play(event, nth);
    },
    over() {
      waiting = [];
      real?.over();
    },
    set(next) {
      volumes = next;
      real?.set(next);
    },
    again() {
      if (closed) return;
      real?.close();
      real = undefined;
      come();
    },
    close() {
      closed = true;
      real?.close();
    },
  };

  function come(): void {
    count += 1;
    const mine = count;
    void load().then(
      (sound) => take(sound, mine),
      (cause: unknown) => lost(cause, mine),
    );
  }

  function take(sound: Sound, mine: number): void {
    if (closed || mine !== count) return sound.close();
    real = sound;
    if (volumes !== undefined) sound.set(volumes);
    if (mix !== undefined) sound.mix(mix, 'jump');
    for (const { event, nth, dueAt } of waiting) {
      if (now() - dueAt <= LATEST_MS) sound.play(event, nth);
    }
    waiting = [];
    if (count > 1) faults.mended?.('sound-missing');
    if (isLost) faults.mended?.('no-sound');
    isLost = false;
  }

  function lost(cause: unknown, mine: number): void {
    if (closed || mine !== count) return;
    isLost = true;
    faults.report({ kind: 'no-sound', problem: messageOf(cause) });
  }
}
