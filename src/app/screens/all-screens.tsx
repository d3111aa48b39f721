/**
 * Every screen, one row each: how its code is had, where its doors are, what is heard behind it. To add one: its name
 * in `address/route.ts`, its words in `words/english/door.ts`, a row here and its file beside this one. What the first
 * choice does not need is fetched late; what is fetched together is one chunk.
 */
import type { Kind } from '../address/route.ts';
import type { Part, Shell } from '../shell.ts';
import type { ScreenFacts } from './known-screens.ts';
import { Opening } from './opening.tsx';
import { Title } from './title.tsx';

type ScreenRow = ScreenFacts &
  (
    | { readonly Screen: Part }
    | { readonly load: () => Promise<Part> }
    /** The table that stays in the page beneath all others. */
    | { readonly stays: true }
  );

const beside = () => import('../beside/reference-screens.ts');
const ASIDE = { isHome: false, hears: 'nothing' } as const;
const IN_STORY = { isHome: false, hears: 'story' } as const;

export const SCREENS: Readonly<Record<Kind, ScreenRow>> = {
  play: { isHome: true, hears: 'story', doors: [], stays: true },
  debrief: {
    isHome: true,
    hears: 'nothing',
    doors: [],
    load: async () => (await beside()).DebriefScreen,
  },
  /** Comes in the place of a run that another tab plays. */
  held: { ...ASIDE, doors: [], load: async () => (await beside()).Held },
  log: { ...IN_STORY, doors: ['menu'], load: async () => (await beside()).Log },
  map: { ...ASIDE, doors: ['menu'], load: async () => (await beside()).MapScreen },
  /** Its door is in the bar, for a story that has lists. */
  lists: { ...IN_STORY, doors: [], load: async () => (await beside()).Lists },
  settings: { ...IN_STORY, doors: ['menu'], load: async () => (await beside()).SettingsScreen },
  people: { ...ASIDE, doors: ['menu', 'record'], load: async () => (await beside()).People },
  glossary: { ...ASIDE, doors: ['menu', 'record'], load: async () => (await beside()).Glossary },
  timeline: { ...ASIDE, doors: ['menu', 'record'], load: async () => (await beside()).Timeline },
  tables: { ...ASIDE, doors: ['record'], load: async () => (await beside()).Tables },
  board: { ...ASIDE, doors: ['record'], load: async () => (await beside()).BoardScreen },
  sources: { ...ASIDE, doors: ['record'], load: async () => (await beside()).Sources },
  about: { ...ASIDE, doors: [], load: async () => (await beside()).About },
  runs: {
    isHome: true,
    hears: 'nothing',
    doors: ['menu'],
    load: async () => (await beside()).Runs,
  },
  compare: {
    isHome: true,
    hears: 'nothing',
    doors: [],
    load: async () => (await beside()).Compare,
  },
  opening: { isHome: false, hears: 'theme', doors: ['menu'], Screen: OpeningOfRole },
  title: { isHome: true, hears: 'theme', doors: ['menu'], Screen: Title },
};

/** How each screen's code is fetched, where it is fetched at all. */
export function loadersOf(
  table: Readonly<Record<Kind, ScreenRow>>,
): Readonly<Record<string, (() => Promise<Part>) | undefined>> {
  return Object.fromEntries(
    Object.entries(table).map(([kind, row]) => [kind, 'load' in row ? row.load : undefined]),
  );
}

function OpeningOfRole({ shell }: { readonly shell: Shell }) {
  const route = shell.navigator.route.value;
  return <Opening shell={shell} role={route.kind === 'opening' ? route.role : undefined} />;
}
