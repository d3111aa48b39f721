/** The captions of sounds, said politely while they are on. The last few stay until the next passage. */
import { element } from './element.ts';

const MOST = 3;

export type Captions = {
  readonly node: HTMLElement;
  /** A caption as an element, perhaps still hidden until its words have arrived. */
  readonly heard: (caption: HTMLElement) => void;
  readonly clear: () => void;
  readonly turn: (on: boolean) => void;
};

export function createCaptions(): Captions {
  const node = element('div', { class: 'captions', role: 'status', hidden: '' });
  let on = false;
  return {
    node,
    heard(caption) {
      if (!on) return;
      node.append(caption);
      while (node.childElementCount > MOST) node.firstElementChild?.remove();
    },
    clear() {
      node.replaceChildren();
    },
    turn(now) {
      on = now;
      node.hidden = !now;
      if (!now) node.replaceChildren();
    },
  };
}
