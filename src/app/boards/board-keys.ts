/** The keys of weighing: comma and point from card to card, digits for the mark, T turns. All of them can be switched off. */
import { useEffect, useRef } from 'preact/hooks';

export type BoardKeys = {
  readonly isOn: boolean;
  readonly by: (step: number) => void;
  /** @param way From 1. False: there is no such way. */
  readonly mark: (way: number) => boolean;
  readonly turn: () => void;
};

const STEPS: Readonly<Record<string, number>> = { ',': -1, '.': 1 };
const TYPED = 'input:not([type=radio], [type=checkbox]), select, textarea, dialog';

export function useBoardKeys(keys: BoardKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!latest.current.isOn || isModified(event) || isTyped(event)) return;
      if (performed(event, latest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function performed({ key, code }: KeyboardEvent, { by, mark, turn }: BoardKeys): boolean {
  const step = STEPS[key];
  if (step !== undefined) {
    by(step);
    return true;
  }
  if (key.toLowerCase() === 't') {
    turn();
    return true;
  }
  // on some keyboards a digit is written with shift only: then its place counts
  const digit = /^[1-9]$/u.test(key) ? key : /^Digit([1-9])$/u.exec(code)?.[1];
  return digit !== undefined && mark(Number(digit));
}

function isModified(event: KeyboardEvent): boolean {
  const { ctrlKey, altKey, metaKey, isComposing, defaultPrevented, repeat } = event;
  return ctrlKey || altKey || metaKey || isComposing || defaultPrevented || repeat;
}

function isTyped({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(TYPED) !== null;
}
