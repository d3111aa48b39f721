/** The story's theme at its door: when it begins, and how the story's own mix waits behind it. */
import { effect, untracked, type ReadonlySignal } from '@preact/signals';
import type { Mix, Sound, SoundId } from '../../engine/index.ts';
import type { Navigator } from '../address/navigator.ts';
import type { Preferences } from '../reader/preferences.ts';
import type { KnownScreens } from '../screens/known-screens.ts';

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

export type DoorNeeds = {
  readonly navigator: Pick<Navigator, 'route'>;
  readonly screens: Pick<KnownScreens, 'of'>;
  readonly preferences: Pick<Preferences, 'settings'>;
  readonly table: Pick<ThemedSound, 'atDoor'>;
};

/**
 * The theme begins when its screen is there and the reader has touched the page; nothing of it is loaded before, or
 * for who wants to hear nothing.
 */
export function followDoor(
  { navigator, screens, preferences, table }: DoorNeeds,
  touched: ReadonlySignal<boolean>,
): void {
  effect(() => {
    const { muted, music } = preferences.settings.value.volumes;
    const isThere = screens.of(navigator.route.value.kind).hears === 'theme';
    const isWanted = touched.value && !muted && music > 0;
    untracked(() => table.atDoor(isThere && isWanted));
  });
}
