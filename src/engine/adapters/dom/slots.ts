/** Places in the page for what is not known yet: filled at once when possible, else when told to try again. */
import { element } from './element.ts';

export type Slots = {
  readonly slot: (
    tag: 'div' | 'p',
    kind: string,
    make: () => Node | string | undefined,
  ) => HTMLElement;
  /** Tries again to fill those that are still empty. */
  readonly fill: () => void;
  /** Forgets the empty ones: their page is gone. */
  readonly forget: () => void;
};

export function createSlots(): Slots {
  let empty: (() => boolean)[] = [];
  return {
    slot(tag, kind, make) {
      const place = element(tag, { class: kind, hidden: '' });
      const attempt = (): boolean => {
        const made = make();
        if (made === undefined) return false;
        place.append(made);
        place.hidden = false;
        return true;
      };
      if (!attempt()) empty.push(attempt);
      return place;
    },
    fill() {
      empty = empty.filter((attempt) => !attempt());
    },
    forget() {
      empty = [];
    },
  };
}
