/**
 * The story's lists as DOM: a card of what joins one, and all of one on request, with what has left it struck out.
 * Comes late, with what the lists say: nothing of it weighs on a story that has none.
 */
import type { ListId, RoleId } from '../../core/brand.ts';
import type { ListCatalog, ListItem, StoryList } from '../../core/story/list.ts';
import type { Told } from '../../core/story/passage.ts';
import { joinedLists } from '../../core/story/joined-lists.ts';
import { wholeLists } from '../../core/story/whole-lists.ts';
import { element, unseen } from './element.ts';
import type { SheetWords } from './words.ts';
import './lists.css';

type Reading = Pick<Told, 'journal' | 'passages'>;

export type KnownLists = {
  /** A card for each list that something joins with the last passage; undefined when nothing does. */
  readonly joined: (told: Reading, words: SheetWords) => Node | undefined;
  /** Each list that anything was ever on, as a part of a page with its own heading. */
  readonly whole: (told: Reading, words: SheetWords) => readonly HTMLElement[];
  /** What an item says, and what its list is called where two runs are compared. */
  readonly item: (role: RoleId, list: ListId, name: string) => ListItem;
  readonly comparedAs: (role: RoleId, list: ListId) => string;
};

const NO_LIST: Pick<StoryList, 'items'> = {};

export function createKnownLists({ lists, files }: ListCatalog): KnownLists {
  return {
    item(role, id, name) {
      const list = find(role, id);
      return list === undefined ? itemOf(NO_LIST, name) : itemOf(list, name);
    },
    comparedAs(role, id) {
      const list = find(role, id);
      return list?.compared ?? list?.title ?? id;
    },
    joined({ journal, passages }, words) {
      const cards = joinedLists(passages).flatMap(({ list: id, items }) => {
        const list = find(journal.role, id);
        return list === undefined ? [] : card(list, items, words);
      });
      if (cards.length === 0) return undefined;
      const all = document.createDocumentFragment();
      all.append(...cards);
      return all;
    },
    whole: ({ journal, passages }, words) =>
      wholeLists(passages).flatMap(({ list: id, here, left }) => {
        const list = find(journal.role, id);
        if (list === undefined) return [];
        const heading = element('h2', {}, list.title);
        const gone = left.map((name) => goneItem(itemOf(list, name), words));
        return [element('section', { class: 'list-whole' }, heading, itemsOf(list, here, gone))];
      }),
  };

  function find(role: RoleId, id: string): StoryList | undefined {
    return lists[role]?.find((list) => list.id === id);
  }

  function card(list: StoryList, items: readonly string[], { joins }: SheetWords): HTMLElement {
    const title = element('p', { class: 'list-title' }, unseen(`${joins} `), list.title);
    return element('div', { class: 'list-card' }, title, itemsOf(list, items, []));
  }

  function itemsOf(
    list: StoryList,
    here: readonly string[],
    gone: readonly HTMLElement[],
  ): HTMLElement {
    const items = here.map((name) => hereItem(itemOf(list, name)));
    return element('ul', { class: 'list-items', role: 'list' }, ...items, ...gone);
  }

  function hereItem(item: ListItem): HTMLElement {
    const by = item.by === undefined ? undefined : element('small', { class: 'list-by' }, item.by);
    return element('li', { class: classOf(item) }, drawn(item), wordsOf('span', item), by);
  }

  function goneItem(item: ListItem, words: SheetWords): HTMLElement {
    const said = [unseen(`${words.gone} `), wordsOf('s', item)];
    return element('li', { class: `${classOf(item)} has-left` }, drawn(item), ...said);
  }

  /** Its words say the same. */
  function drawn({ drawing }: ListItem): HTMLElement | undefined {
    const src = drawing === undefined ? undefined : files[drawing];
    return src === undefined ? undefined : element('img', { class: 'list-drawing', src, alt: '' });
  }
}

function wordsOf(tag: 'span' | 's', { words }: ListItem): HTMLElement {
  return element(tag, { class: 'list-words' }, words);
}

function classOf({ hand, drawing }: ListItem): string {
  const names = [hand && `hand-${hand}`, drawing && 'is-drawn'].filter((name) => name);
  return ['list-item', ...names].join(' ');
}

/** An item without words is shown by its name. */
function itemOf({ items }: Pick<StoryList, 'items'>, name: string): ListItem {
  const known = items !== undefined && Object.hasOwn(items, name) ? items[name] : undefined;
  return known ?? { words: name.replaceAll('_', ' ') };
}
