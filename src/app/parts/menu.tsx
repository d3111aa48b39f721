/** The menu over the play screen: a modal dialog, so that Escape closes it and the focus returns. */
import { useEffect, useRef } from 'preact/hooks';
import { hashOf, type Route } from '../address/route.ts';
import type { Shell } from '../shell.ts';

const DOORS: readonly (readonly [string, Route])[] = [
  ['Log', { kind: 'log' }],
  ['Settings', { kind: 'settings' }],
  ['People', { kind: 'people' }],
  ['Words', { kind: 'glossary' }],
  ['Timeline', { kind: 'timeline' }],
  ['Your runs', { kind: 'runs' }],
  ['Before you begin', { kind: 'opening', role: undefined }],
  ['Title', { kind: 'title' }],
];

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
  const more = shell.reference.value.value;
  useEffect(shell.reference.fetchAhead, []);
  return (
    <>
      <h2 id="menu-title">Menu</h2>
      <ul class="menu-doors">
        <li>
          <button type="button" onClick={close}>
            Go on reading
          </button>
        </li>
        {more === undefined ? null : <more.MenuDebrief shell={shell} />}
        {DOORS.map(([words, route]) => (
          <li key={words}>
            <a href={hashOf(route)} onClick={close}>
              {words}
            </a>
          </li>
        ))}
      </ul>
      {more === undefined ? null : <more.InPassage shell={shell} />}
      {more === undefined ? null : <more.MenuKeys shell={shell} />}
    </>
  );
}
