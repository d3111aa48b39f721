/** Rows of the menu that come late: the way to the debrief, where there is one, and the picture in words. */
import { hashOf } from '../address/route.ts';
import { sayPicture } from '../play/say-picture.ts';
import type { Shell } from '../shell.ts';
import { useBesideWords, useWords } from '../words/words.ts';
import { useDebriefDoor } from './use-debrief-door.ts';
import { Said } from './said.tsx';

export function MenuRows({ shell }: { readonly shell: Shell }) {
  const { openDebrief } = useWords();
  const { debriefBefore, sayPicture: picture } = useBesideWords().menu;
  const debrief = useDebriefDoor(shell);
  const isPlaying = shell.navigator.route.value.kind === 'play';

  /** What is said behind an open dialog is heard by nobody. */
  function say({ target }: MouseEvent): void {
    const dialog = target instanceof Element ? target.closest('dialog') : null;
    dialog?.addEventListener('close', () => sayPicture(shell), { once: true });
    shell.menu.value = false;
  }

  return (
    <>
      {debrief === undefined ? null : (
        <li>
          <a href={hashOf(debrief.route)} onClick={() => (shell.menu.value = false)}>
            <Said>{debrief.isOwn ? openDebrief : debriefBefore}</Said>
          </a>
        </li>
      )}
      {isPlaying ? (
        <li>
          <button type="button" onClick={say}>
            {picture}
          </button>
        </li>
      ) : null}
    </>
  );
}
