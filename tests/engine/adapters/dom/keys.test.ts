// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import {
  commandOf,
  listenToKeys,
  type KeyCommand,
} from '../../../../src/engine/adapters/dom/keys.ts';

describe('the keys', () => {
  let undo: () => void = () => undefined;
  afterEach(() => undo());

  function listen({ active = true, characters = true } = {}): KeyCommand[] {
    const heard: KeyCommand[] = [];
    document.body.replaceChildren();
    undo = listenToKeys({
      active: () => active,
      characters: () => characters,
      perform: (command) => void heard.push(command),
    });
    return heard;
  }

  function press(key: string, init: KeyboardEventInit = {}, target: Element = document.body): void {
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
    );
  }

  it('choose, go back and forth, and open what they are for', () => {
    const heard = listen();
    for (const key of ['1', '9', 'ArrowLeft', 'ArrowRight', 'l', 'M', 's', 'Escape']) press(key);
    expect(heard).toEqual([
      { kind: 'choose', index: 0 },
      { kind: 'choose', index: 8 },
      { kind: 'back' },
      { kind: 'forward' },
      { kind: 'log' },
      { kind: 'mute' },
      { kind: 'settings' },
      { kind: 'menu' },
    ]);
  });

  it('leave letters and digits alone when these are switched off', () => {
    const heard = listen({ characters: false });
    for (const key of ['1', 'l', 'm', 's', 'ArrowLeft']) press(key);
    expect(heard).toEqual([{ kind: 'back' }]);
  });

  it('leave the browser its own, and a key that is held down', () => {
    const heard = listen();
    press('l', { ctrlKey: true });
    press('ArrowLeft', { altKey: true });
    press('1', { repeat: true });
    press('s', { metaKey: true });
    expect(heard).toEqual([]);
  });

  it('leave a field and a dialog their keys', () => {
    const heard = listen();
    const field = document.createElement('input');
    const dialog = document.createElement('dialog');
    const inside = document.createElement('button');
    dialog.append(inside);
    document.body.append(field, dialog);
    press('1', {}, field);
    press('Escape', {}, inside);
    expect(heard).toEqual([]);
  });

  it('do nothing while another screen is shown', () => {
    const heard = listen({ active: false });
    press('1');
    expect(heard).toEqual([]);
  });

  it('have no meaning for other keys', () => {
    for (const key of ['0', 'a', 'Enter', ' ', 'Tab', 'F5']) {
      expect(commandOf(key, true)).toBeUndefined();
    }
  });
});
