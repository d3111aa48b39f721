/** The keyboard of the play screen, on any layout. Keys that a field, a dialog or the browser needs are left alone. */

export type Move = 'next' | 'before' | 'first' | 'last';

export type KeyCommand =
  | { readonly kind: 'choose'; readonly index: number }
  | { readonly kind: 'move'; readonly to: Move }
  | { readonly kind: 'back' | 'forward' | 'lists' | 'log' | 'mute' | 'settings' | 'menu' }
  | { readonly kind: 'picture' }
  /** Over what was read before. */
  | { readonly kind: 'pass' };

/** What was pressed: what it writes, and where on the keyboard it is. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

/**
 * Letters and digits can be switched off (WCAG 2.1.4); arrows and Escape stay.
 * @param picture The letter that asks for the picture in words: no other has it.
 */
export function commandOf(press: Press, characters: boolean, picture = ''): KeyCommand | undefined {
  const named = NAMED.get(press.key);
  // with shift they mark text
  if (named !== undefined) return press.shiftKey ? undefined : named;
  return characters ? (digitCommand(press) ?? letterCommand(press, picture)) : undefined;
}

const NAMED: ReadonlyMap<string, KeyCommand> = new Map<string, KeyCommand>([
  ['ArrowLeft', { kind: 'back' }],
  ['ArrowRight', { kind: 'forward' }],
  ['ArrowDown', { kind: 'move', to: 'next' }],
  ['ArrowUp', { kind: 'move', to: 'before' }],
  ['Home', { kind: 'move', to: 'first' }],
  ['End', { kind: 'move', to: 'last' }],
  ['Escape', { kind: 'menu' }],
]);

/** What is written, or else the digit's place: French and Czech write digits with shift only. */
function digitCommand({ key, code, shiftKey }: Press): KeyCommand | undefined {
  const place = /^(?:Digit|Numpad)([1-9])$/u.exec(code)?.[1];
  // a dead key writes an accent that waits for its letter
  const writes = isOne(key) || key === 'Dead';
  const placed = shiftKey || !writes ? undefined : place;
  const digit = /^[1-9]$/u.test(key) ? key : placed;
  return digit === undefined ? undefined : { kind: 'choose', index: Number(digit) - 1 };
}

const LETTERS: ReadonlyMap<string, KeyCommand> = new Map<string, KeyCommand>([
  ['i', { kind: 'lists' }],
  ['l', { kind: 'log' }],
  ['m', { kind: 'mute' }],
  ['n', { kind: 'pass' }],
  ['s', { kind: 'settings' }],
]);

/** What is written, or else, where that is no Latin letter, the letter's place. */
function letterCommand({ key, code }: Press, picture: string): KeyCommand | undefined {
  const written = key.toLowerCase();
  const isPlaced = isOne(key) && !/^\p{Script=Latin}$/u.test(key);
  const place = /^Key([A-Z])$/u.exec(code)?.[1]?.toLowerCase();
  const letter = isPlaced ? (place ?? written) : written;
  return letter === picture ? { kind: 'picture' } : LETTERS.get(letter);
}

/** A character, and no key with a name such as `End`. */
function isOne(key: string): boolean {
  return [...key].length === 1;
}

export type KeyNeeds = {
  readonly active: () => boolean;
  readonly characters: () => boolean;
  readonly picture?: () => string;
  /** False when there was nothing to do: then the key is the browser's. */
  readonly perform: (command: KeyCommand) => boolean;
};

/** Returns its undo. */
export function listenToKeys({ active, characters, picture, perform }: KeyNeeds): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (!active() || event.defaultPrevented || isModified(event) || needsItself(event)) return;
    const command = commandOf(event, characters(), picture?.());
    if (command === undefined || (event.repeat && command.kind !== 'move')) return;
    if (perform(command)) event.preventDefault();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

function isModified(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.altKey || event.metaKey || event.isComposing;
}

function needsItself({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('input, select, textarea, dialog') !== null;
}
