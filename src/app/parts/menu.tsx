/** The menu over the play screen: a modal dialog, so that Escape closes it and the focus returns. */
import { useEffect, useRef } from 'preact/hooks';
import type { Shell } from '../shell.ts';
import { BesideWordsGiven, useWords } from '../words/words.ts';

export function Menu({ shell }: { readonly shell: Shell }) {
  const { menu, navigator } = shell;
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = menu.value;
  const route = navigator.route.value;
  const close = (): void => {
    menu.value = false;
  };
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  /** It belongs to the screen that it was opened on. */
  useEffect(close, [route]);
  return (
    <dialog
      class="menu"
      ref={dialog}
      aria-labelledby="menu-title"
      onClose={close}
      onClick={(event) => {
        if (dialog.current !== null && isOutside(event, dialog.current)) close();
      }}
    >
      {isOpen ? <MenuContent shell={shell} close={close} /> : null}
    </dialog>
  );
}

/** A click beside the dialog comes to it too; one by keyboard has no place of its own. */
function isOutside(event: MouseEvent, dialog: HTMLDialogElement): boolean {
  if (event.target !== dialog) return false;
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  const { clientX: x, clientY: y } = event;
  return x < left || x > right || y < top || y > bottom;
}

type MenuContentProps = { readonly shell: Shell; readonly close: () => void };

function MenuContent({ shell, close }: MenuContentProps) {
  const words = useWords();
  const { menu } = shell.lateScreens;
  useEffect(menu.fetchAhead, []);
  const more = menu.state.value.kind === 'here' ? menu.state.value.part : undefined;
  return (
    <BesideWordsGiven.Provider value={more?.words}>
      <h2 id="menu-title">{words.menu.heading}</h2>
      <ul class="menu-doors">
        <li>
          <button type="button" onClick={close}>
            {words.menu.goOn}
          </button>
        </li>
        {more === undefined ? null : <more.MenuRows shell={shell} />}
        {shell.screens.doors('menu').map(({ kind, href }) => (
          <li key={kind}>
            <a href={href} onClick={close}>
              {words.screens[kind]}
            </a>
          </li>
        ))}
      </ul>
      {more === undefined ? null : <more.InPassage shell={shell} />}
      {more === undefined ? null : <more.MenuKeys shell={shell} />}
    </BesideWordsGiven.Provider>
  );
}
