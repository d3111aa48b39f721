/** The menu's way to the debrief, where there is one. */
import { hashOf } from '../address/route.ts';
import type { Shell } from '../shell.ts';
import { useBesideWords, useWords } from '../words/words.ts';
import { useDebriefDoor } from './use-debrief-door.ts';
import { Said } from './said.tsx';

export function MenuDebrief({ shell }: { readonly shell: Shell }) {
  const { openDebrief } = useWords();
  const { debriefBefore } = useBesideWords().menu;
  const debrief = useDebriefDoor(shell);
  return debrief === undefined ? null : (
    <li>
      <a href={hashOf(debrief.route)} onClick={() => (shell.menu.value = false)}>
        <Said>{debrief.isOwn ? openDebrief : debriefBefore}</Said>
      </a>
    </li>
  );
}
