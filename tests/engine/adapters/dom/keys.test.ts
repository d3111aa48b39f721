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

  function listen({ active = true, characters = true, picture = 'p' } = {}): KeyCommand[] {
    const heard: KeyCommand[] = [];
    document.body.replaceChildren();
    undo = listenToKeys({
      active: () => active,
      characters: () => characters,
      picture: () => picture,
      perform: (command) => heard.push(command) > 0,
    });
    return heard;
  }

  function press(key: string, init: KeyboardEventInit = {}, target: Element = document.body): void {
    target.dispatchEvent(pressOf(key, init));
  }

  function pressOf(key: string, init: KeyboardEventInit = {}): KeyboardEvent {
    return new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
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

  it('ask for the picture in words by the letter that is set, on any layout, or by none', () => {
    const heard = listen();
    for (const press of [
      pressOf('p', { code: 'KeyP' }),
      pressOf('P', { code: 'KeyR', shiftKey: true }), // as Dvorak has it
      pressOf('з', { code: 'KeyP' }),
      pressOf('π', { code: 'KeyP' }),
    ])
      document.body.dispatchEvent(press);
    expect(heard).toEqual(Array.from({ length: 4 }, () => ({ kind: 'picture' })));
    undo();
    const other = listen({ picture: 'd' });
    for (const key of ['p', 'd']) press(key);
    expect(other).toEqual([{ kind: 'picture' }]);
    undo();
    const none = listen({ picture: '' });
    for (const key of ['p', 'Dead']) press(key);
    expect(none).toEqual([]);
  });

  it('leave the letter of the picture to fields, to the browser, and to who wants no letters', () => {
    const heard = listen();
    press('p', { ctrlKey: true });
    const field = document.createElement('textarea');
    document.body.append(field);
    press('p', {}, field);
    undo();
    listen({ characters: false });
    press('p');
    expect(heard).toEqual([]);
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
    for (const key of ['0', 'a', 'Enter', ' ', 'Tab', 'F5', 'Dead', 'Unidentified']) {
      expect(commandOf({ key, code: '', shiftKey: false }, true)).toBeUndefined();
    }
  });
});

describe('the keys on other layouts', () => {
  const command = (key: string, code: string, shiftKey = false) =>
    commandOf({ key, code, shiftKey }, true);

  it.each([
    ['AZERTY', '&', 'Digit1', 0],
    ['Czech', '+', 'Digit1', 0],
    ['Czech', 'š', 'Digit3', 2],
    ['Lithuanian', 'ą', 'Digit1', 0],
    ['Vietnamese', 'Dead', 'Digit5', 4],
    ['Persian', '۴', 'Digit4', 3],
    ['Arabic', '٩', 'Numpad9', 8],
  ])('choose by the digit’s place: %s %s', (_, key, code, index) => {
    expect(command(key, code)).toEqual({ kind: 'choose', index });
  });

  it('choose by what is written where shift writes the digit', () => {
    expect(command('1', 'Digit1', true)).toEqual({ kind: 'choose', index: 0 });
    expect(command('7', 'Digit2', true)).toEqual({ kind: 'choose', index: 6 });
  });

  it('choose nothing by a sign that shift writes', () => {
    expect(command('!', 'Digit1', true)).toBeUndefined();
    expect(command('"', 'Digit3', true)).toBeUndefined();
  });

  it('choose nothing by a number pad that moves the cursor, or by naught', () => {
    expect(command('End', 'Numpad1')).toEqual({ kind: 'move', to: 'last' });
    expect(command('Clear', 'Numpad5')).toBeUndefined();
    expect(command('à', 'Digit0')).toBeUndefined();
  });

  it.each([
    ['Russian', 'д', 'KeyL', 'log'],
    ['Russian', 'ь', 'KeyM', 'mute'],
    ['Russian', 'Ь', 'KeyM', 'mute'],
    ['Greek', 'σ', 'KeyS', 'settings'],
    ['Hebrew', 'ך', 'KeyL', 'log'],
    ['Arabic', 'س', 'KeyS', 'settings'],
    ['Hangul', 'ㄴ', 'KeyS', 'settings'],
  ])('know a letter by its place where it is no Latin one: %s %s', (_, key, code, kind) => {
    expect(command(key, code, key === 'Ь')).toEqual({ kind });
  });

  it('go by what is written on a Latin layout', () => {
    expect(command('m', 'Semicolon')).toEqual({ kind: 'mute' });
    expect(command('s', 'Semicolon')).toEqual({ kind: 'settings' });
    expect(command('n', 'KeyL')).toEqual({ kind: 'pass' });
    expect(command('ł', 'KeyL')).toBeUndefined();
    expect(command('Dead', 'KeyL')).toBeUndefined();
  });

  it('are left alone where letters and digits are switched off', () => {
    expect(commandOf({ key: '&', code: 'Digit1', shiftKey: false }, false)).toBeUndefined();
    expect(commandOf({ key: 'д', code: 'KeyL', shiftKey: false }, false)).toBeUndefined();
  });
});

describe('the arrows', () => {
  let undo: () => void = () => undefined;
  afterEach(() => undo());

  function listen(moves: boolean): KeyCommand[] {
    const heard: KeyCommand[] = [];
    undo = listenToKeys({
      active: () => true,
      characters: () => false,
      perform: (command) => {
        heard.push(command);
        return command.kind === 'move' ? moves : true;
      },
    });
    return heard;
  }

  function press(key: string, init: KeyboardEventInit = {}): boolean {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
    return document.body.dispatchEvent(event);
  }

  it('up and down, Home and End move, also while they are held', () => {
    const heard = listen(true);
    for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End']) expect(press(key)).toBe(false);
    press('ArrowDown', { repeat: true });
    expect(heard.map((command) => command.kind === 'move' && command.to)).toEqual([
      'next',
      'before',
      'first',
      'last',
      'next',
    ]);
  });

  it('scroll as ever where there is nothing to move to', () => {
    listen(false);
    expect(press('ArrowDown')).toBe(true);
    expect(press('Home')).toBe(true);
  });

  it('are the browser’s with shift: they mark text', () => {
    const heard = listen(true);
    for (const key of ['ArrowDown', 'ArrowLeft', 'End']) {
      expect(press(key, { shiftKey: true })).toBe(true);
    }
    expect(heard).toEqual([]);
  });
});
