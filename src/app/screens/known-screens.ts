/** What the shell knows of each screen without its code. */
import { hashOfScreen, type Kind } from '../address/route.ts';

/** Lists of doors that a screen may stand in. */
type Doors = 'menu' | 'record';

export type ScreenFacts = {
  /** A place of its own: where "Return" leads back to. */
  readonly isHome: boolean;
  /** What is heard behind it: the story's theme, the room of the story that waits, or nothing. */
  readonly hears: 'theme' | 'story' | 'nothing';
  readonly doors: readonly Doors[];
};

export type KnownScreens = {
  readonly of: (kind: Kind) => ScreenFacts;
  /** In the order of the table. */
  readonly doors: (list: Doors) => readonly { readonly kind: Kind; readonly href: string }[];
};

/** @param lacks Screens that the story has nothing for: no door leads to them. */
export function knownScreens(
  table: Readonly<Record<Kind, ScreenFacts>>,
  lacks: readonly string[] = [],
): KnownScreens {
  const kinds = Object.keys(table).filter((kind): kind is Kind => Object.hasOwn(table, kind));
  return {
    of: (kind) => table[kind],
    doors: (list) =>
      kinds
        .filter((kind) => table[kind].doors.includes(list) && !lacks.includes(kind))
        .map((kind) => ({ kind, href: hashOfScreen(kind) })),
  };
}
