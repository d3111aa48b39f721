/** The doors below the choices: links that the shell offers there. One that does not change keeps its node. */
import { element } from './element.ts';
import { keyedChildren } from './keyed.ts';

export type Door = { readonly words: string; readonly href: string };

export type SheetDoors = {
  readonly node: HTMLElement;
  readonly put: (doors: readonly Door[]) => void;
};

export function createDoors(language: string): SheetDoors {
  const node = element('div', { class: 'sheet-door', role: 'status', lang: language });
  const put = keyedChildren(node);
  return {
    node,
    put(doors) {
      put(
        doors.map(({ words, href }) => ({
          key: JSON.stringify([words, href]),
          make: () => element('a', { class: 'debrief-door', href }, words),
        })),
      );
    },
  };
}
