/** The keyboard of the play screen. Keys that a field, a dialog or the browser needs are left alone. */

export type KeyCommand =
  | { readonly kind: 'choose'; readonly index: number }
  | { readonly kind: 'back' | 'forward' | 'log' | 'mute' | 'settings' | 'menu' };

/** Letters and digits can be switched off (WCAG 2.1.4); arrows and Escape stay. */
export function commandOf(key: string, characters: boolean): KeyCommand | undefined {
  switch (key) {
    case 'ArrowLeft':
      return { kind: 'back' };
    case 'ArrowRight':
      return { kind: 'forward' };
    case 'Escape':
      return { kind: 'menu' };
    default:
      return characters ? characterCommand(key.toLowerCase()) : undefined;
  }
}

function characterCommand(key: string): KeyCommand | undefined {
  if (/^[1-9]$/u.test(key)) return { kind: 'choose', index: Number(key) - 1 };
  if (key === 'l') return { kind: 'log' };
  if (key === 'm') return { kind: 'mute' };
  if (key === 's') return { kind: 'settings' };
  return undefined;
}

export type KeyNeeds = {
  readonly active: () => boolean;
  readonly characters: () => boolean;
  readonly perform: (command: KeyCommand) => void;
};

/** Returns its undo. */
export function listenToKeys({ active, characters, perform }: KeyNeeds): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (!active() || event.defaultPrevented || isModified(event) || needsItself(event)) return;
    const command = commandOf(event.key, characters());
    if (command === undefined) return;
    event.preventDefault();
    perform(command);
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

function isModified(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat;
}

function needsItself({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('input, select, textarea, dialog') !== null;
}
