/** The menu over the play screen: a modal dialog, so that Escape closes it and the focus returns. */
import { useEffect, useRef } from 'preact/hooks';
import { hashOf, type Route } from '../route.ts';
import type { Shell } from '../shell.ts';

const DOORS: readonly (readonly [string, Route])[] = [
  ['Log', { kind: 'log' }],
  ['Settings', { kind: 'settings' }],
  ['People', { kind: 'people' }],
  ['Words', { kind: 'glossary' }],
  ['Your runs', { kind: 'runs' }],
  ['Before you begin', { kind: 'opening', role: undefined }],
  ['Title', { kind: 'title' }],
];

export function Menu({ shell }: { readonly shell: Shell }) {
  const { menu, preferences } = shell;
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = menu.value;
  const close = (): void => {
    menu.value = false;
  };
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog class="menu" ref={dialog} aria-labelledby="menu-title" onClose={close}>
      {isOpen ? <MenuContent keys={preferences.settings.value.keys} close={close} /> : null}
    </dialog>
  );
}

type MenuContentProps = { readonly keys: boolean; readonly close: () => void };

function MenuContent({ keys, close }: MenuContentProps) {
  return (
    <>
      <h2 id="menu-title">Menu</h2>
      <ul>
        <li>
          <button type="button" onClick={close}>
            Go on reading
          </button>
        </li>
        {DOORS.map(([words, route]) => (
          <li key={words}>
            <a href={hashOf(route)} onClick={close}>
              {words}
            </a>
          </li>
        ))}
      </ul>
      <p class="mono">
        {keys
          ? 'Keys: 1–9 choose · ← → back and forward · L log · M sound · S settings · Esc menu'
          : 'Keys: ← → back and forward · Esc menu'}
      </p>
    </>
  );
}
