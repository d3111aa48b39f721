/** A sheet in a page of its own, for the tests of the DOM adapter. */
import { createAside } from '../../../../src/engine/adapters/dom/asides.ts';
import { ENGLISH_SHEET } from '../../../../src/engine/adapters/dom/words.ts';
import type { Lookups } from '../../../../src/engine/adapters/dom/lookups.ts';
import {
  createSheet,
  type Sheet,
  type SheetNeeds,
} from '../../../../src/engine/adapters/dom/sheet.ts';

export const NOTHING_KNOWN: Lookups = {
  scene: () => undefined,
  chapter: () => undefined,
  note: () => undefined,
  card: () => undefined,
  place: () => undefined,
  teller: () => undefined,
  caption: () => undefined,
  joined: () => undefined,
  shown: () => undefined,
  aside: () => undefined,
};

export type SheetOnPage = {
  readonly sheet: Sheet;
  readonly host: HTMLElement;
  readonly chosen: readonly string[];
  readonly find: (selector: string) => readonly HTMLElement[];
};

export function aSheet(known: Partial<Lookups> = {}, needs: Partial<SheetNeeds> = {}): SheetOnPage {
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  const chosen: string[] = [];
  const lookups = { ...NOTHING_KNOWN, ...known };
  const sheet = createSheet({
    host,
    lookups: { ...lookups, aside: createAside(lookups, ENGLISH_SHEET) },
    choose: (id) => void chosen.push(id),
    ...needs,
  });
  return {
    sheet,
    host,
    chosen,
    find: (selector) => [...host.querySelectorAll<HTMLElement>(selector)],
  };
}
