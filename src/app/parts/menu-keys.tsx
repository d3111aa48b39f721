/** The keys of the play screen, in words, at the foot of the menu. */
import type { Shell } from '../shell.ts';
import { useBesideWords } from '../words/words.ts';
import { Said } from './said.tsx';

export function MenuKeys({ shell }: { readonly shell: Shell }) {
  const words = useBesideWords().menu;
  const { keys } = shell.preferences.settings.value;
  return (
    <div class="menu-keys">
      <p class="mono">
        <Said>{keys ? words.keys : words.arrowsOnly}</Said>
      </p>
      <p class="small">{words.browseMode}</p>
    </div>
  );
}
