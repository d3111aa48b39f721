// @vitest-environment happy-dom
/** Where the focus is while the sheet changes: never on nothing, and in the same task as the change. */
import { describe, expect, it } from 'vitest';
import { brand } from '../../../../src/engine/core/brand.ts';
import { pageOf } from '../../contracts/text-contract.ts';
import { aSheet } from './a-sheet.ts';

const DEBRIEF = { words: 'Open the debrief', href: '#/debrief' };
const TITLE = { words: 'Title', href: '#/' };

describe('the doors below the choices', () => {
  it('keep their node and the focus while they stay, whatever comes beside them', () => {
    const { sheet, find } = aSheet();
    sheet.show(pageOf());
    sheet.doors([TITLE]);
    const [door] = find('.debrief-door');
    door?.focus();
    sheet.doors([DEBRIEF, TITLE]);
    sheet.doors([DEBRIEF, TITLE]);
    expect(find('.debrief-door')[1]).toBe(door);
    expect(document.activeElement).toBe(door);
    sheet.doors([TITLE]);
    expect(find('.debrief-door')).toEqual([door]);
    expect(document.activeElement).toBe(door);
  });

  it('are new where they say something else or lead elsewhere', () => {
    const { sheet, find } = aSheet();
    sheet.doors([TITLE]);
    const [door] = find('.debrief-door');
    sheet.doors([{ ...TITLE, href: '#/sources' }]);
    expect(find('.debrief-door')[0]).not.toBe(door);
    sheet.doors([{ ...TITLE, words: 'Titel' }]);
    expect(find('.debrief-door').map((each) => each.textContent)).toEqual(['Titel']);
  });

  it('hand the focus to the passage when the one that has it goes', () => {
    const { sheet, find } = aSheet();
    sheet.show(pageOf());
    sheet.doors([DEBRIEF]);
    find('.debrief-door')[0]?.focus();
    sheet.doors([]);
    expect(document.activeElement).toBe(find('.passage > *')[0]);
  });
});

describe('the choices', () => {
  it('keep their nodes and the focus while the same passage is shown again', () => {
    const { sheet, find } = aSheet();
    sheet.show(pageOf());
    const choices = find('button.choice');
    choices[1]?.focus();
    sheet.show({ ...pageOf(), manner: 'jump' });
    expect(find('button.choice')).toEqual(choices);
    expect(document.activeElement).toBe(choices[1]);
  });

  it('are new in another passage, so that a late click chooses nothing there', () => {
    const { sheet, find } = aSheet();
    sheet.show(pageOf());
    const [first] = find('button.choice');
    sheet.show(pageOf('f1.two'));
    sheet.show({ ...pageOf(), manner: 'jump' });
    expect(find('button.choice')[0]).not.toBe(first);
    expect(first?.isConnected).toBe(false);
  });

  it('keep the mark of what was chosen before, and who has the focus', () => {
    const { sheet, find } = aSheet();
    sheet.show({ ...pageOf(), manner: 'jump' });
    sheet.takenBefore(brand('f1.two'));
    const [mark] = find('.taken-before');
    find('[data-choice="f1.two"]')[0]?.focus();
    sheet.takenBefore(brand('f1.two'));
    expect(find('.taken-before')).toEqual([mark]);
    expect(document.activeElement).toBe(find('[data-choice="f1.two"]')[0]);
    sheet.takenBefore(brand('f1.one'));
    expect(find('[data-choice="f1.one"] .taken-before').length).toBe(1);
    expect(find('.taken-before').length).toBe(1);
  });
});

describe('a hand on a choice', () => {
  const press = (button: number, pointerType: string) =>
    Object.assign(new Event('pointerdown', { bubbles: true }), { button, pointerType });

  it('is heard before it is let go, with what it is: a finger may only scroll', () => {
    const heard: string[] = [];
    const { sheet, find, chosen } = aSheet(
      {},
      { pressed: (id, by) => void heard.push(`${id} by ${by}`) },
    );
    sheet.show(pageOf());
    const [first, second] = find('button.choice');
    first?.dispatchEvent(press(0, 'mouse'));
    second?.dispatchEvent(press(0, 'touch'));
    first?.dispatchEvent(press(2, 'mouse'));
    const [one, two] = [first, second].map((each) => each?.dataset['choice']);
    expect(heard).toEqual([`${one} by mouse`, `${two} by finger`]);
    expect(chosen).toEqual([]);
  });
});

describe('the focus', () => {
  it('is on the new passage before anything else can happen, though scrolling waits for the frame', () => {
    const later: (() => void)[] = [];
    const { sheet, find } = aSheet({}, { soon: (task) => void later.push(task) });
    sheet.show(pageOf());
    find('button.choice')[0]?.focus();
    sheet.show(pageOf('f1.two'));
    expect(document.activeElement).toBe(find('.passage > *')[0]);
    find('button.choice')[0]?.focus();
    sheet.show({ ...pageOf(), manner: 'jump' });
    expect(document.activeElement).toBe(find('.passage > *')[0]);
    expect(later.length).toBe(3);
  });

  it('is not taken again when the scrolling comes', () => {
    const later: (() => void)[] = [];
    const { sheet, find } = aSheet({}, { soon: (task) => void later.push(task) });
    sheet.show(pageOf());
    find('button.choice')[0]?.focus();
    for (const task of later) task();
    expect(document.activeElement).toBe(find('button.choice')[0]);
  });
});

describe('the arrows', () => {
  const words = () => document.activeElement?.textContent;

  it('go from choice to choice and on to the doors, past what is closed', () => {
    const { sheet, find } = aSheet();
    sheet.show(pageOf());
    sheet.doors([TITLE]);
    find('button.choice')[0]?.focus();
    expect(sheet.move('next')).toBe(true);
    expect(document.activeElement).toBe(find('button.choice')[1]);
    expect(sheet.move('next')).toBe(true);
    expect(words()).toBe('Title');
    expect(sheet.move('before')).toBe(true);
    expect(document.activeElement).toBe(find('button.choice')[1]);
    expect(sheet.move('last')).toBe(true);
    expect(words()).toBe('Title');
    expect(sheet.move('first')).toBe(true);
    expect(document.activeElement).toBe(find('button.choice')[0]);
  });

  it('leave the page its scrolling at either end', () => {
    const { sheet, find } = aSheet();
    sheet.show(pageOf());
    find('button.choice')[0]?.focus();
    expect(sheet.move('before')).toBe(false);
    expect(sheet.move('first')).toBe(false);
    find('button.choice')[1]?.focus();
    expect(sheet.move('next')).toBe(false);
    expect(sheet.move('last')).toBe(false);
    expect(document.activeElement).toBe(find('button.choice')[1]);
  });

  it('come down from the passage where nothing is left to scroll', () => {
    const { sheet, host, find } = aSheet();
    sheet.show(pageOf());
    expect(sheet.move('before')).toBe(false);
    expect(sheet.move('last')).toBe(false);
    const scroller = host;
    scroller.style.overflowY = 'auto';
    const sizes = { scrollHeight: 900, clientHeight: 400, scrollTop: 0 };
    for (const name of ['scrollHeight', 'clientHeight', 'scrollTop'] as const) {
      Object.defineProperty(scroller, name, { get: () => sizes[name] });
    }
    expect(sheet.move('next')).toBe(false);
    expect(document.activeElement).toBe(find('.passage > *')[0]);
    sizes.scrollTop = 500;
    expect(sheet.move('next')).toBe(true);
    expect(document.activeElement).toBe(find('button.choice')[0]);
  });

  it('leave a button outside of the sheet alone', () => {
    const { sheet } = aSheet();
    sheet.show(pageOf());
    const back = document.createElement('button');
    document.body.append(back);
    back.focus();
    expect(sheet.move('next')).toBe(false);
    expect(document.activeElement).toBe(back);
  });
});
