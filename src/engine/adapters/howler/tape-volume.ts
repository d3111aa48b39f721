/**
 * How loud a tape is. A loop fades on the clock of the audio itself, which stands still while nothing is heard.
 * Howler's own `fade` and `mute` are not used: each of them cuts a fade under way to its end.
 */
import type { Howl } from 'howler/dist/howler.core.min.js';
import { overtaken, SILENT, volumeAt } from './fade.ts';
import { audioContext, gainOf } from './howler-insides.ts';

export type TapeVolume = {
  readonly fade: (to: number, ms: number) => void;
  readonly mute: (muted: boolean) => void;
};

export function createTapeVolume(howl: Howl): TapeVolume {
  let fade = SILENT;
  let isMuted = false;

  return {
    fade(to, ms) {
      fade = overtaken(fade, Math.min(1, to), ms / 1000, audioTime());
      apply();
    },
    mute(next) {
      if (next === isMuted) return;
      isMuted = next;
      apply();
    },
  };

  function apply(): void {
    const gain = howl.loop() ? gainOf(howl) : undefined;
    if (gain === undefined) return void howl.volume(isMuted ? 0 : fade.to);
    const now = audioTime();
    gain.cancelScheduledValues(now);
    gain.setValueAtTime(isMuted ? 0 : volumeAt(fade, now), now);
    if (!isMuted && fade.ends > now) gain.linearRampToValueAtTime(fade.to, fade.ends);
  }
}

/** In seconds. */
function audioTime(): number {
  return audioContext()?.currentTime ?? performance.now() / 1000;
}
