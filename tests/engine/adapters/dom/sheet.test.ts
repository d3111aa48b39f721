// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { brand } from '../../../../src/engine/core/brand.ts';
import type { Card } from '../../../../src/engine/core/stage/card.ts';
import { createMemoryStoryteller } from '../../../../src/engine/adapters/memory/memory-storyteller.ts';
import { journalOf } from '../../core/journal/a-story.ts';
import { pageOf, textContract } from '../../contracts/text-contract.ts';
import { aSheet } from './a-sheet.ts';

textContract('in the page', () => {
  const { sheet, find } = aSheet({ caption: (sound) => sound });
  sheet.set({ captions: true, notes: true, pictures: false });
  const words = (selector: string) => find(selector).map((node) => node.textContent ?? '');
  return {
    text: sheet,
    lines: () => words('.passage > p'),
    choices: () => find('.choice-words').map((node) => node.firstChild?.textContent ?? ''),
    captions: () => words('.captions p'),
  };
});

describe('the sheet', () => {
  it('gives the passage a name, and makes it no live region', () => {
    const { sheet, find } = aSheet();
    sheet.show(pageOf());
    const [story] = find('section');
    expect(story?.getAttribute('aria-label')).toBe('Story');
    expect(story?.getAttribute('aria-live')).toBeNull();
  });

  it('moves the focus to the first words of each new passage, so that a choice by key is heard too', () => {
    const { sheet, find } = aSheet();
    let moves = 0;
    document.addEventListener('focusin', () => (moves += 1));
    for (const page of [pageOf(), pageOf('f1.two'), pageOf('f1.two', 'f1.ask')]) {
      sheet.show(page);
      expect(document.activeElement).toBe(find('.passage > *')[0]);
    }
    expect(moves).toBe(3);
  });

  it('lets the choice with the focus go before all else, so that what was read is not laid out once more', () => {
    const { sheet, find } = aSheet();
    sheet.show(pageOf());
    const pressed = find('button.choice')[1];
    pressed?.focus();
    const changes = new MutationObserver(() => undefined);
    changes.observe(document.body, { childList: true, subtree: true });
    sheet.show(pageOf('f1.two'));
    const [first] = changes.takeRecords();
    expect(first?.target).toBe(find('.choices')[0]);
    expect([...(first?.removedNodes ?? [])]).toEqual([pressed?.closest('li')]);
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

  it('says the number of each choice in its name, once, as the key has it', () => {
    const { sheet, find } = aSheet();
    sheet.show(pageOf());
    const names = find('.choices .choice').map(({ textContent }) => textContent ?? '');
    expect(names.length).toBeGreaterThan(2);
    names.forEach((name, at) => expect(name).toMatch(new RegExp(`^${at + 1} [^\\d]`, 'u')));
    expect(find('.choices [aria-hidden]')).toEqual([]);
  });

  it('has its heading where the text is: right before the passage', () => {
    const { sheet, find } = aSheet();
    sheet.show(pageOf('f1.two'));
    expect(find('h1')[0]?.nextElementSibling).toBe(find('.passage')[0]);
  });

  it('that is emptied keeps nothing to read or to choose, and says why', () => {
    const { sheet, find, chosen } = aSheet();
    sheet.show(pageOf('f1.two'));
    sheet.empty('This run is deleted.');
    expect(find('.sheet-page')[0]?.textContent).toBe('StoryThis run is deleted.');
    sheet.press(0);
    expect(chosen).toEqual([]);
    sheet.show(pageOf());
    expect(find('button.choice').length).toBeGreaterThan(0);
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
    sheet.set({ captions: true, notes: true, pictures: false });
    sheet.show(pageOf());
    sheet.heard(brand('steps'));
    expect(find('.captions p')[0]?.hidden).toBe(true);
    known.words = '[steps on a wet plank]';
    sheet.refresh();
    expect(find('.captions p')[0]?.textContent).toBe('[steps on a wet plank]');
    expect(find('.captions p')[0]?.hidden).toBe(false);
  });

  it('has doors where the shell offers them, and takes them away', () => {
    const { sheet, find } = aSheet();
    sheet.doors([
      { words: 'Open the debrief', href: '#/debrief' },
      { words: 'Title', href: '#/' },
    ]);
    expect(find('a').map((door) => door.getAttribute('href'))).toEqual(['#/debrief', '#/']);
    sheet.doors([]);
    expect(find('a')).toEqual([]);
  });
});

const TITLES: Readonly<Record<string, string>> = { f1_quay: 'The quay', f2_shore: 'The shore' };
const SCENES = {
  scene: (id: string) => ({ title: TITLES[id] ?? 'Nowhere', when: 'June' }),
};

function aPage(...lines: readonly string[]) {
  const told = createMemoryStoryteller({ start: { lines } }).tell(journalOf());
  return { told, manner: 'play', canGoBack: false, canGoForward: false } as const;
}

describe('the scene in the sheet', () => {
  it('is the heading and not said again when the passage begins with it', () => {
    const { sheet, find } = aSheet(SCENES);
    sheet.show(aPage('# scene: f1_quay', 'It rains.'));
    expect(find('h1')[0]?.textContent).toBe('The quay. June');
    expect(find('.passage h2')).toEqual([]);
    expect(find('.passage > *')[0]?.getAttribute('aria-description')).toBe('The quay. June');
  });

  it('that opens a chapter has the name of the chapter before it', () => {
    const { sheet, find } = aSheet({ ...SCENES, chapter: () => 'Water' });
    sheet.show(aPage('# scene: f1_quay', 'It rains.'));
    expect(find('h1')[0]?.textContent).toBe('Chapter: Water. The quay. June');
  });

  it('that changes inside a passage is a heading where it happens, and the page’s heading at once', () => {
    const { sheet, find } = aSheet(SCENES);
    sheet.show(aPage('# scene: f1_quay', 'It rains.', '# scene: f2_shore', 'Sand.'));
    expect(find('h1')[0]?.textContent).toBe('The shore. June');
    expect(find('.passage > *')[0]?.getAttribute('aria-description')).toBe('The quay. June');
    expect(find('.passage > *').map((node) => node.textContent)).toEqual([
      'It rains.',
      'The shore. June',
      'Sand.',
    ]);
    expect(find('.passage h2').length).toBe(1);
  });

  it('is the page’s heading from the passage that comes to it, not from the next one', () => {
    const { sheet, find } = aSheet(SCENES);
    const first = aPage('# scene: f1_quay', 'It rains.');
    sheet.show(first);
    const next = aPage('He nods.', '# scene: f2_shore', 'Sand.');
    const passages = [...first.told.passages, ...next.told.passages];
    sheet.show({ ...next, told: { ...next.told, passages } });
    expect(find('h1')[0]?.textContent).toBe('The shore. June');
    expect(find('.passage > *')[0]?.getAttribute('aria-description')).toBeNull();
  });

  it('that is named again while it lasts is no heading', () => {
    const { sheet, find } = aSheet(SCENES);
    sheet.show(aPage('# scene: f1_quay', 'It rains.', '# scene: f1_quay', 'Still.'));
    expect(find('.passage h2')).toEqual([]);
  });
});

describe('a card in the sheet', () => {
  const card = (kind: Card['kind'], title: string): Card => ({
    id: brand('ticket'),
    kind,
    title,
    lines: ['Seat 4', 'Not for sale'],
    facts: [],
    description: 'A ticket.',
  });

  it('has a name, a list of lines and an end that is heard', () => {
    const { sheet, find } = aSheet({ card: () => card('document', 'Ticket') });
    sheet.show(aPage('# card: ticket', 'It rains.'));
    const [figure] = find('.passage [role=group]');
    expect(figure?.tagName).toBe('FIGURE');
    expect(figure?.getAttribute('aria-label')).toBe('Card: Ticket');
    expect(find('.passage figure li').map((node) => node.textContent)).toEqual([
      'Seat 4',
      'Not for sale',
    ]);
    expect(figure?.lastElementChild?.textContent).toBe('End of the card.');
  });

  it('that has a drawing shows it above the lines, which say the same in words', () => {
    const { sheet, find } = aSheet({
      card: () => ({ ...card('map', 'The pier'), drawing: './pier.svg' }),
    });
    sheet.show(aPage('# card: ticket', 'It rains.'));
    const [drawing] = find('.passage figure img');
    expect(drawing?.getAttribute('src')).toBe('./pier.svg');
    expect(drawing?.getAttribute('alt')).toBe('');
    expect(drawing?.nextElementSibling?.tagName).toBe('UL');
  });

  it('that is silent says so in its name', () => {
    const { sheet, find } = aSheet({ card: () => card('silent', 'No visitor book') });
    sheet.show(aPage('# look: silent ticket', 'It rains.'));
    expect(find('figure')[0]?.getAttribute('aria-label')).toBe(
      'The record is silent: No visitor book',
    );
  });

  it('that was not read lies in the same frame, and does not say that the record is silent', () => {
    const { sheet, find } = aSheet({ card: () => card('unread', 'In print, not read by us') });
    sheet.show(aPage('# look: silent ticket', 'It rains.'));
    const [frame] = find('figure');
    expect(frame?.classList.contains('card-silent')).toBe(true);
    expect(frame?.getAttribute('aria-label')).toBe('Card: In print, not read by us');
  });
});

describe('what a passage says of its picture', () => {
  const shown = (...lines: readonly string[]) => {
    const { sheet, find } = aSheet({
      note: () => 'A man is killed.',
      teller: (id) => ({ id, name: id, year: '1934', distance: 'was there', source: brand('s') }),
      card: (id) => ({ id, kind: 'map', title: id, lines: [], facts: [], description: id }),
    });
    sheet.show(aPage(...lines));
    return find('.passage > *').map((node) => node.textContent);
  };

  it('is said once, however often a note, a card or a teller comes back', () => {
    const again = ['# note: death', '# card: plan', '# look: told clerk'];
    expect(
      shown(...again, 'One.', ...again, 'Two.', '# card: none', '# card: plan', 'Three.'),
    ).toEqual([
      'Content note: A man is killed.',
      'planEnd of the card.',
      'On the picture: as told by clerk, 1934; was there',
      'One.',
      'Two.',
      'Three.',
    ]);
  });

  it('says where a telling ends, and says it again when it begins again', () => {
    const clerk = 'On the picture: as told by clerk, 1934; was there';
    expect(
      shown(
        '# look: lived',
        '# look: told clerk',
        'One.',
        '# look: lived',
        'Two.',
        '# look: told clerk',
        'Three.',
      ),
    ).toEqual([clerk, 'One.', 'End of the telling.', 'Two.', clerk, 'Three.']);
  });

  it('does not name a teller again in the next passage, and says there where the telling ends', () => {
    const { sheet, find } = aSheet({
      teller: (id) => ({ id, name: id, year: '1934', distance: 'was there', source: brand('s') }),
    });
    const first = aPage('# look: told clerk', 'One.');
    const next = aPage('# look: told clerk', 'Two.', '# look: lived', 'Three.');
    const passages = [...first.told.passages, ...next.told.passages];
    sheet.show({ ...next, told: { ...next.told, passages } });
    expect(find('.passage > *').map((node) => node.textContent)).toEqual([
      'Two.',
      'End of the telling.',
      'Three.',
    ]);
  });

  it('does not begin a passage with the end of a telling: that stands after the passage before, and is said with the first words', () => {
    const { sheet, find } = aSheet({
      teller: (id) => ({ id, name: id, year: '1934', distance: 'was there', source: brand('s') }),
    });
    const first = aPage('# look: told clerk', 'One.');
    const next = aPage('# look: lived', 'Two.');
    const passages = [...first.told.passages, ...next.told.passages];
    sheet.show({ ...next, told: { ...next.told, passages } });
    expect(find('.passage > *').map((node) => node.textContent)).toEqual(['Two.']);
    expect(find('.before > *').at(-1)?.textContent).toBe('End of the telling.');
    expect(find('.passage > *')[0]?.getAttribute('aria-description')).toBe('End of the telling.');
  });

  it('fills a card anew when it has other words', () => {
    expect(shown('# card: plan', 'One.', '# card: plan Monday', 'Two.').length).toBe(4);
  });
});

describe('a choice that was taken before', () => {
  it('is marked in words, and no other; the mark goes with the next passage', () => {
    const { sheet, find } = aSheet();
    sheet.show({ ...pageOf(), manner: 'jump' });
    sheet.takenBefore(brand('f1.two'));
    sheet.takenBefore(brand('f1.two'));
    expect(find('.taken-before').map((node) => node.textContent)).toEqual(['chosen before']);
    expect(find('[data-choice="f1.two"] .taken-before').length).toBe(1);
    sheet.takenBefore(undefined);
    expect(find('.taken-before')).toEqual([]);
  });
});

describe('the status line', () => {
  it('tells those who hear the page, and shows nothing', () => {
    const { sheet, find } = aSheet();
    sheet.show(pageOf());
    sheet.tell('Sound off.');
    expect(find('[role=status]')[0]?.textContent).toBe('Sound off.');
    expect(find('[role=status]')[0]?.classList.contains('unseen')).toBe(true);
  });

  it('says what is asked once, until the next passage', () => {
    const { sheet, find } = aSheet();
    sheet.show(pageOf('f1.two'));
    sheet.say('A new run. The old one is kept.');
    expect(find('[role=status]')[0]?.textContent).toBe('A new run. The old one is kept.');
    sheet.show(pageOf('f1.two', 'f1.ask'));
    expect(find('[role=status]')[0]?.textContent).toBe('');
  });
});

describe('the same sentence', () => {
  /** What a screen reader is told: nodes that came into the live region. */
  function listenTo(status: HTMLElement | undefined) {
    const observer = new MutationObserver(() => undefined);
    if (status !== undefined) observer.observe(status, { childList: true, subtree: true });
    return () => observer.takeRecords().flatMap(({ addedNodes }) => [...addedNodes]).length;
  }

  it('is heard again when it is said again', () => {
    const { sheet, find } = aSheet();
    sheet.show(pageOf());
    const heard = listenTo(find('.sheet-status')[0]);
    for (const say of [sheet.tell, sheet.tell, sheet.say, sheet.say]) {
      const last = find('.sheet-status')[0]?.textContent;
      say('Kept.');
      expect(heard()).toBeGreaterThan(0);
      expect(find('.sheet-status')[0]?.textContent).not.toBe(last);
      expect(find('.sheet-status')[0]?.textContent?.trim()).toBe('Kept.');
    }
  });

  it('that is only heard leaves standing what can be read', () => {
    const { sheet, find } = aSheet();
    sheet.show(pageOf());
    sheet.say('A new run.');
    sheet.tell('Sound off.');
    const [status] = find('.sheet-status');
    expect(status?.classList.contains('unseen')).toBe(false);
    expect(status?.querySelector('.unseen')?.textContent).toBe('Sound off.');
    expect(status?.firstChild?.textContent).toBe('A new run.');
  });
});

describe('the way to the choices', () => {
  it('takes the focus to the first open choice', () => {
    const { sheet, find } = aSheet();
    sheet.show(pageOf());
    const [way] = find('button.to-choices');
    expect(way?.textContent).toBe('▼Choices');
    way?.click();
    expect(document.activeElement).toBe(find('button.choice')[0]);
  });
});
