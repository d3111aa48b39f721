/** The keys of the play screen, in words, at the foot of the menu. */
import type { Shell } from '../shell.ts';

export function MenuKeys({ shell }: { readonly shell: Shell }) {
  const { keys } = shell.preferences.settings.value;
  return (
    <div class="menu-keys">
      <p class="mono">
        {keys
          ? 'Keys: 1–9 choose · ← → back and forward · L log · M sound · S settings · Esc menu'
          : 'Keys: ← → back and forward · Esc menu'}
      </p>
      <p class="small">
        A screen reader in browse mode keeps letters, numbers and arrows to itself: choose with
        Enter, or switch it to focus mode.
      </p>
    </div>
  );
}
