/** The story's theme at its door: heard on the title and the opening, while the story's own mix waits behind it. */
import type { Mix, Sound, SoundId } from '../../engine/index.ts';

export type ThemedSound = Sound & {
  readonly atDoor: (isThere: boolean) => void;
};

export function themed(sound: Sound, theme: SoundId | undefined): ThemedSound {
  /** What the story wants to be heard. */
  let wanted: Mix = { music: undefined, room: undefined };
  let isAtDoor = false;
  return {
    ...sound,
    mix(next, manner) {
      wanted = next;
      if (!isAtDoor) sound.mix(next, manner);
    },
    atDoor(isThere) {
      if (theme === undefined || isThere === isAtDoor) return;
      isAtDoor = isThere;
      sound.mix(isThere ? { music: theme, room: undefined } : wanted, 'play');
    },
  };
}
