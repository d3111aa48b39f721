/** The keys of the play screen, in words, at the foot of the menu. */
import { listTitles } from '../play/list-titles.ts';
import type { Shell } from '../shell.ts';
import { useBesideWords } from '../words/words.ts';
import { Said } from './said.tsx';

export function MenuKeys({ shell }: { readonly shell: Shell }) {
  const words = useBesideWords().menu;
  const { keys, pictureKey } = shell.preferences.settings.value;
  const titles = listTitles(shell);
  return (
    <div class="menu-keys">
      <p class="mono">
        <Said>
          {keys ? words.keys(titles.join(', '), pictureKey.toUpperCase()) : words.arrowsOnly}
        </Said>
      </p>
      <p class="small">{words.browseMode}</p>
    </div>
  );
}
