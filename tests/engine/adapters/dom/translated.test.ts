// @vitest-environment happy-dom
/** A page that a translator or an extension has changed: what is shown next is right all the same. */
import { describe, expect, it } from 'vitest';
import { createOverlay } from '../../../../src/engine/adapters/dom/overlay.ts';
import { brand, type SourceId, type TellerId } from '../../../../src/engine/core/brand.ts';
import { EMPTY_STAGE } from '../../../../src/engine/core/stage/stage-state.ts';
import { pageOf } from '../../contracts/text-contract.ts';
import { aSheet, NOTHING_KNOWN } from './a-sheet.ts';

/** As a translator does: each text is taken out of the page and another stands in two `font`s. */
function translate(root: Element): void {
  for (const node of textsIn(root)) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = (node.textContent ?? '').toUpperCase();
    outer.append(inner);
    node.replaceWith(outer);
  }
}

/** As a reader's extension does: each text is wrapped, and each button and link besides. */
function wrap(root: Element): void {
  for (const node of [...textsIn(root), ...root.querySelectorAll('button, a')]) {
    const wrapper = document.createElement('x-reader');
    node.replaceWith(wrapper);
    wrapper.append(node);
  }
}

function textsIn(root: Element): readonly Text[] {
  const texts: Text[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) texts.push(node);
    else if (!(node instanceof Element) || node.closest('[translate=no]') === null) {
      node.childNodes.forEach(walk);
    }
  };
  walk(root);
  return texts.filter((node) => node.textContent?.trim() !== '');
}

const known = {
  scene: (id: string) => ({ title: id, when: 'June' }),
  teller: (id: TellerId) => ({
    id,
    name: 'Jan Novak',
    year: '1950',
    distance: 'was there',
    source: brand<SourceId>('s'),
  }),
};

describe.each([
  ['a translator', translate],
  ['an extension', wrap],
])('after %s', (_, change) => {
  it('a new passage stands in its own words, once', () => {
    const { sheet, host, find } = aSheet();
    sheet.show(pageOf());
    change(host);
    sheet.show(pageOf('f1.two'));
    const { host: clean, sheet: fresh } = aSheet();
    fresh.show(pageOf('f1.two'));
    expect(find('.sheet-page').length).toBe(1);
    for (const part of ['.passage', '.before', '.after', 'h1']) {
      expect(host.querySelector(part)?.textContent).toBe(clean.querySelector(part)?.textContent);
    }
  });

  it('doors and the mark of a choice come and go whole', () => {
    const { sheet, host, find } = aSheet();
    sheet.show(pageOf());
    sheet.doors([{ words: 'Title', href: '#/' }]);
    sheet.takenBefore(brand('f1.two'));
    change(host);
    sheet.takenBefore(undefined);
    expect(find('.taken-before')).toEqual([]);
    sheet.doors([{ words: 'Sources', href: '#/sources' }]);
    expect(find('.sheet-door')[0]?.textContent).toBe('Sources');
    expect(find('.sheet-door *').length).toBe(1);
  });

  it('what is said replaces what was said', () => {
    const { sheet, host, find } = aSheet();
    sheet.say('A new run.');
    change(host);
    sheet.say('Another.');
    expect(find('.sheet-status')[0]?.textContent).toBe('Another.');
  });

  it('a title and a label over the picture change whole', () => {
    const host = document.createElement('div');
    document.body.replaceChildren(host);
    const overlay = createOverlay({ host, lookups: { ...NOTHING_KNOWN, ...known } });
    const how = { cut: undefined, manner: 'play' } as const;
    overlay.show({ ...EMPTY_STAGE, scene: brand('quay') }, how);
    change(host);
    overlay.show({ ...EMPTY_STAGE, scene: brand('shore') }, how);
    expect(host.querySelector('.overlay-scene')?.textContent).toBe('shore');
    expect(host.querySelector('.overlay-title')?.textContent).not.toMatch(/quay/iu);
  });
});

describe('a name', () => {
  it('of a teller is kept from the translator, on the sheet and over the picture', () => {
    const { sheet, find } = aSheet(known);
    const look = { kind: 'told', teller: brand<TellerId>('t') } as const;
    const page = pageOf();
    const lines = [{ text: 'It rained.', cues: [{ kind: 'look', look } as const] }];
    const passages = page.told.passages.map((passage) => ({ ...passage, lines }));
    sheet.show({ ...page, told: { ...page.told, passages } });
    const [label] = find('.aside-look');
    expect(label?.textContent).toContain('as told by Jan Novak, 1950');
    expect(label?.querySelector('[translate=no]')?.textContent).toBe('Jan Novak');

    const host = document.createElement('div');
    const overlay = createOverlay({ host, lookups: { ...NOTHING_KNOWN, ...known } });
    overlay.show({ ...EMPTY_STAGE, look }, { cut: undefined, manner: 'jump' });
    expect(host.querySelector('.overlay-label [translate=no]')?.textContent).toBe('Jan Novak');
  });
});

describe('the language', () => {
  it('of the story is said of its text, and that of the page of the page’s own words', () => {
    const { sheet, find } = aSheet({}, { language: 'cs' });
    sheet.show(pageOf());
    for (const part of ['.passage', '.before', '.choices', 'h1']) {
      expect(find(part)[0]?.closest('[lang]')?.getAttribute('lang')).toBe('cs');
    }
    for (const part of ['.sheet-status', '.to-choices', '.sheet-door']) {
      expect(find(part)[0]?.closest('[lang]')?.getAttribute('lang')).toBe('en');
    }
  });
});
