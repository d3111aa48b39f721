// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createKnownLists } from '../../../../src/engine/adapters/dom/known-lists.ts';
import { logView } from '../../../../src/engine/adapters/dom/log-view.ts';
import { ENGLISH_SHEET } from '../../../../src/engine/adapters/dom/words.ts';
import {
  createMemoryStoryteller,
  type Graph,
} from '../../../../src/engine/adapters/memory/memory-storyteller.ts';
import { brand, type ListId, type RoleId } from '../../../../src/engine/core/brand.ts';
import type { ListCatalog } from '../../../../src/engine/core/story/list.ts';
import type { TextPage } from '../../../../src/engine/ports.ts';
import { journalOf } from '../../core/journal/a-story.ts';
import { aSheet, NOTHING_KNOWN } from './a-sheet.ts';

const GRAPH: Graph = {
  start: {
    lines: ['A pier.'],
    lists: { bag: ['rope'], said: [] },
    choices: { 'p.on': { text: 'Go on', to: 'boat' } },
  },
  boat: {
    lines: ['A boat. # CLASS: a', 'It leaks.'],
    lists: { bag: ['oar', 'rope'], said: ['late'] },
    choices: { 'b.tie': { text: 'Tie it', to: 'tied' } },
  },
  tied: { lines: ['It is tied.'], lists: { bag: ['oar'] } },
};

const CATALOG: ListCatalog = {
  lists: {
    [brand<RoleId>('passenger')]: [
      {
        id: brand<ListId>('bag'),
        title: 'Bag',
        items: {
          rope: { words: 'A rope', drawing: 'rope.svg' },
          oar: { words: 'An oar', by: 'from the boat' },
        },
      },
      {
        id: brand<ListId>('said'),
        title: 'Said',
        items: { late: { words: 'We are late.', hand: 'pencil' } },
      },
    ],
  },
  files: { 'rope.svg': '/made/rope.svg' },
};

const known = createKnownLists(CATALOG);
const tell = (...choices: readonly string[]) =>
  createMemoryStoryteller(GRAPH).tell(journalOf(...choices));
const page = (...choices: readonly string[]): TextPage => ({
  told: tell(...choices),
  manner: 'play',
  canGoBack: false,
  canGoForward: false,
});
const texts = (nodes: readonly Element[]) => nodes.map((node) => node.textContent);

describe('what joins a list, on the sheet', () => {
  it('stands as a card after the passage’s text, one for each list, with what joined and no more', () => {
    const { sheet, find } = aSheet({ joined: known.joined });
    sheet.show(page('p.on'));
    expect(texts(find('.passage > *'))).toEqual([
      'A boat.',
      'It leaks.',
      'Added to: BagAn oarfrom the boatAdded to: SaidWe are late.',
    ]);
    expect(find('.passage .list-card')).toHaveLength(2);
    expect(find('.before .list-card')).toEqual([]);
  });

  it('is said once: not again with the next passage, nor when something leaves', () => {
    const { sheet, find } = aSheet({ joined: known.joined });
    sheet.show(page('p.on'));
    sheet.show(page('p.on', 'b.tie'));
    expect(find('.list-card')).toEqual([]);
  });

  it('is there again when the reader goes back or loads', () => {
    const { sheet, find } = aSheet({ joined: known.joined });
    sheet.show(page('p.on', 'b.tie'));
    sheet.show({ ...page('p.on'), manner: 'jump' });
    expect(find('.passage .list-card')).toHaveLength(2);
  });

  it('comes into its empty place when the lists arrive late', () => {
    let arrived: typeof known.joined = () => undefined;
    const { sheet, find } = aSheet({ joined: (...joined) => arrived(...joined) });
    sheet.show(page());
    expect(texts(find('.passage > :not([hidden])'))).toEqual(['A pier.']);
    arrived = known.joined;
    sheet.refresh();
    expect(texts(find('.passage > :not([hidden])'))).toEqual(['A pier.', 'Added to: BagA rope']);
  });

  it('leaves no place in a story that has no lists', () => {
    const told = createMemoryStoryteller({ start: { lines: ['A pier.'] } }).tell(journalOf());
    const { sheet, find } = aSheet({ joined: known.joined });
    sheet.show({ ...page(), told });
    expect(find('.passage > *')).toHaveLength(1);
  });
});

describe('a list', () => {
  const whole = (...choices: readonly string[]) => known.whole(tell(...choices), ENGLISH_SHEET);

  it('is shown whole under its own heading, once there was anything on it', () => {
    expect(texts(whole())).toEqual(['BagA rope']);
    const [bag, said] = whole('p.on');
    expect(bag?.querySelector('h2')?.textContent).toBe('Bag');
    expect(texts([...(bag?.querySelectorAll('li') ?? [])])).toEqual([
      'An oarfrom the boat',
      'A rope',
    ]);
    expect(said?.querySelector('.hand-pencil')?.textContent).toBe('We are late.');
  });

  it('says and strikes out what has left it, at its end', () => {
    const items = [...(whole('p.on', 'b.tie')[0]?.querySelectorAll('li') ?? [])];
    expect(texts(items)).toEqual(['An oarfrom the boat', 'Gone: A rope']);
    expect(items[1]?.querySelector('s')?.textContent).toBe('A rope');
    expect(items[1]?.classList.contains('has-left')).toBe(true);
  });

  it('draws what has a drawing, which the words say too', () => {
    const drawing = whole()[0]?.querySelector('img');
    expect(drawing?.getAttribute('src')).toBe('/made/rope.svg');
    expect(drawing?.getAttribute('alt')).toBe('');
  });

  it('tells what one of its items says, and its name where the role has no such list', () => {
    const said = brand<ListId>('said');
    const late = { words: 'We are late.', hand: 'pencil' };
    expect(known.item(brand<RoleId>('passenger'), said, 'late')).toEqual(late);
    expect(known.item(brand<RoleId>('pilot'), said, 'so_late')).toEqual({ words: 'so late' });
  });

  it('shows an item without words by its name', () => {
    const graph: Graph = { start: { lines: ['A pier.'], lists: { bag: ['old_net'] } } };
    const told = createMemoryStoryteller(graph).tell(journalOf());
    expect(texts(known.whole(told, ENGLISH_SHEET))).toEqual(['Bagold net']);
  });
});

describe('the log', () => {
  it('has what joined where it joined, before the choice', () => {
    const log = logView({
      told: tell('p.on', 'b.tie'),
      lookups: { ...NOTHING_KNOWN, joined: known.joined },
    });
    expect(texts([...log.children])).toEqual([
      'A pier.',
      'Added to: BagA rope',
      'You chose: Go on',
      'A boat.',
      'It leaks.',
      'Added to: BagAn oarfrom the boatAdded to: SaidWe are late.',
      'You chose: Tie it',
      'It is tied.',
    ]);
  });
});
