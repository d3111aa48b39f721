/** Turns all sound off and on. */
import type { Shell } from '../shell.ts';
import { useWords } from '../words/words.ts';

export function SoundSwitch({ shell }: { readonly shell: Shell }) {
  const { muted } = shell.preferences.settings.value.volumes;
  return (
    <button
      type="button"
      class="sound-switch"
      aria-pressed={!muted}
      onClick={() => shell.toggleSound()}
    >
      {useWords().sound}
    </button>
  );
}
