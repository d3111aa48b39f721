/** The screens that are not in the first script: each fetched when it is asked for, or quietly once the story is read. */
import { createLate, type Late } from '../edition/late.ts';
import type { Missing } from '../edition/missing.ts';
import type { BesideWords } from '../words/words.ts';

export type LateParts<T> = T & { readonly words: BesideWords };

export type LateScreens<Screen, Parts> = {
  /** @throws for a screen that has no code to fetch. */
  readonly of: (kind: string) => Late<LateParts<{ readonly Screen: Screen }>>;
  /** What the menu shows of what is read beside the story. */
  readonly menu: Late<LateParts<Parts>>;
  /** Quietly: they may be needed when the network is gone. */
  readonly fetchAhead: () => void;
  readonly backOnline: () => void;
};

export type LateScreensNeeds<Screen, Parts> = {
  readonly screens: Readonly<Record<string, (() => Promise<Screen>) | undefined>>;
  readonly menu: () => Promise<Parts>;
  readonly words: () => Promise<BesideWords>;
  readonly missing: Pick<Missing, 'waitedFor'>;
};

export function createLateScreens<Screen, Parts>(
  needs: LateScreensNeeds<Screen, Parts>,
): LateScreens<Screen, Parts> {
  const { screens, menu, words, missing } = needs;
  const late = new Map(
    Object.entries(screens).flatMap(([kind, load]) =>
      load === undefined
        ? []
        : [[kind, withWords(async () => ({ Screen: await load() }))] as const],
    ),
  );
  const lateMenu = withWords(menu);

  return {
    of(kind) {
      const found = late.get(kind);
      if (found === undefined)
        throw new Error(`screens/all-screens.tsx: ${kind} has nothing to fetch`);
      return found;
    },
    menu: lateMenu,
    fetchAhead: () => [...late.values(), lateMenu].forEach((each) => each.fetchAhead()),
    backOnline: () => [...late.values(), lateMenu].forEach((each) => each.backOnline()),
  };

  function withWords<T>(load: () => Promise<T>): Late<LateParts<T>> {
    return createLate(async () => {
      const [part, ours] = await Promise.all([load(), words()]);
      return { ...part, words: ours };
    }, missing);
  }
}
