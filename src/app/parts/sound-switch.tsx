/** Turns all sound off and on. */
import type { Shell } from '../shell.ts';

export function SoundSwitch({ shell }: { readonly shell: Shell }) {
  const { muted } = shell.preferences.settings.value.volumes;
  return (
    <button
      type="button"
      class="sound-switch"
      aria-pressed={!muted}
      onClick={() => shell.toggleSound()}
    >
      Sound
    </button>
  );
}
