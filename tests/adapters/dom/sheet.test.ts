// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { brand } from '../../../src/engine/core/brand.ts';
import { pageOf, textContract } from '../../contracts/text-contract.ts';
import { aSheet } from './a-sheet.ts';

textContract('in the page', () => {
  const { sheet, find } = aSheet({ caption: (sound) => sound });
  sheet.set({ captions: true, notes: true });
  const words = (selector: string) => find(selector).map((node) => node.textContent ?? '');
  return {
    text: sheet,
    lines: () => words('.passage > p'),
    choices: () => find('.choice-words').map((node) => node.firstChild?.textContent ?? ''),
    captions: () => words('.captions p'),
  };
});

describe('the sheet', () => {
  it('gives the new passage a name and the focus, and makes it no live region', () => {
    const { sheet, find } = aSheet();
    sheet.show(pageOf());
    sheet.show(pageOf('f1.two'));
    const [story] = find('section');
    expect(story?.getAttribute('aria-label')).toBe('Story');
    expect(story?.getAttribute('aria-live')).toBeNull();
    expect(document.activeElement).toBe(story);
  });

  it('keeps the passage before, with the choice that was taken', () => {
    const { sheet, find } = aSheet();
    sheet.show(pageOf('f1.two'));
    expect(find('.before p')[0]?.textContent).toContain('The ferry is late');
    expect(find('.before .taken')[0]?.textContent).toBe('You chose: Pay for two');
  });

  it('chooses by button and by number, and never a closed choice', () => {
    const { sheet, find, chosen } = aSheet();
    sheet.show(pageOf());
    find('button.choice')[1]?.click();
    sheet.press(0);
    sheet.press(2);
    sheet.press(8);
    expect(chosen).toEqual(['f1.one', 'f1.two']);
  });

  it('says why a choice is closed', () => {
    const { sheet, find } = aSheet();
    sheet.show(pageOf());
    expect(find('.choice.closed')[0]?.textContent).toContain('The water is too cold.');
  });

  it('leaves the focus on a button outside of it when one goes back', () => {
    const { sheet } = aSheet();
    const back = document.createElement('button');
    document.body.append(back);
    sheet.show(pageOf('f1.two'));
    back.focus();
    sheet.show({ ...pageOf(), manner: 'jump' });
    expect(document.activeElement).toBe(back);
    expect(document.querySelector('[role=status]')?.textContent).toBe('Now at the beginning.');
  });

  it('waits for the words of a caption and shows them when they have come', () => {
    const known: { words?: string } = {};
    const { sheet, find } = aSheet({ caption: () => known.words });
    sheet.set({ captions: true, notes: true });
    sheet.show(pageOf());
    sheet.heard(brand('steps'));
    expect(find('.captions p')[0]?.hidden).toBe(true);
    known.words = '[steps on a wet plank]';
    sheet.refresh();
    expect(find('.captions p')[0]?.textContent).toBe('[steps on a wet plank]');
    expect(find('.captions p')[0]?.hidden).toBe(false);
  });

  it('has a door where the shell offers one, and takes it away', () => {
    const { sheet, find } = aSheet();
    sheet.door({ words: 'Open the debrief', href: '#/debrief' });
    expect(find('a')[0]?.getAttribute('href')).toBe('#/debrief');
    sheet.door(undefined);
    expect(find('a')).toEqual([]);
  });
});
