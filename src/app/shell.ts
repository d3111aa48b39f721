/** What every screen is given: the parts of the shell, made once in main. */
import type { Signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type {
  Board,
  Chance,
  Clock,
  Judgements,
  KnownLists,
  Pack,
  Recaps,
} from '../engine/index.ts';
import type { Catalogs } from './play/catalogs.ts';
import type { Game } from './play/game.ts';
import type { TellKept } from './play/storytellers.ts';
import type { Navigator } from './address/navigator.ts';
import type { Notices } from './notices/notices.ts';
import type { Route } from './address/route.ts';
import type { WantedRun } from './address/wanted-run.ts';
import type { LateScreens } from './beside/late-screens.ts';
import type { RecordShelf } from './beside/record-shelf.ts';
import type { Late } from './edition/late.ts';
import type { Missing } from './edition/missing.ts';
import type { Preferences } from './reader/preferences.ts';
import type { SmallStore } from './reader/small-store.ts';
import type { IsKept } from './runs/is-kept.ts';
import type { KeptRuns } from './runs/kept-runs.ts';
import type { Shelf } from './runs/shelf.ts';
import type { KnownScreens } from './screens/known-screens.ts';
import type { JudgementFoldProps } from './parts/judgement.tsx';
import type { ChapterDoorsProps } from './parts/chapter-doors.tsx';
import type { Table } from './play/table.ts';
import type { ChapterWords, Words } from './words/words.ts';

/** How a page of the debrief stood when it was left. */
export type LeftDebrief = {
  readonly address: string;
  /** Its open folds, the last opened at the end. */
  readonly open: readonly string[];
  readonly isWhole: boolean;
  /** Which of its links was followed. */
  readonly link: number;
};

/** A screen, or a part of one. */
export type Part = ComponentType<{ readonly shell: Shell }>;

/** What the menu shows of what is read beside the story. */
export type MenuParts = {
  readonly InPassage: Part;
  readonly MenuKeys: Part;
  readonly MenuRows: Part;
  /** In the bar. */
  readonly PassRead: Part;
};

/** What stands below the opening. */
export type OpeningParts = {
  readonly ChapterDoors: ComponentType<ChapterDoorsProps & { readonly words: ChapterWords }>;
  readonly JudgementFold: ComponentType<
    JudgementFoldProps & { readonly words: ChapterWords['judgement'] }
  >;
  readonly words: ChapterWords;
};

export type Shell = {
  readonly pack: Pack;
  readonly words: Words;
  /** What went before each chapter. Rejects when it cannot be had. */
  readonly loadRecaps: () => Promise<Recaps>;
  /** What is asked before a role begins. Rejects when it cannot be had. */
  readonly loadJudgements: () => Promise<Judgements>;
  readonly navigator: Navigator;
  readonly wanted: WantedRun;
  readonly preferences: Preferences;
  readonly notices: Notices;
  readonly game: Game;
  readonly table: Table;
  readonly catalogs: Catalogs;
  readonly saves: KeptRuns;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly shelf: Shelf;
  /** What the reader made of each board, by its id. */
  readonly boardNotes: SmallStore;
  /** Tells a kept run of any role. */
  readonly tell: TellKept;
  readonly isKept: IsKept;
  readonly record: RecordShelf;
  /** The evidence boards with all their cards. */
  readonly boards: Late<readonly Board[]>;
  /** What the story's lists say. */
  readonly lists: Late<KnownLists>;
  readonly screens: KnownScreens;
  readonly lateScreens: LateScreens<Part, MenuParts>;
  readonly chapterDoors: Late<OpeningParts>;
  /** Why a part of the game did not come. */
  readonly missing: Missing;
  /** True while the menu is open. */
  readonly menu: Signal<boolean>;
  /** The page of the debrief that a replay was begun from. */
  readonly replayedFrom: Signal<Route>;
  /** The page of the debrief that was left through a link in it, and how it stood. */
  readonly leftDebrief: Signal<LeftDebrief | undefined>;
  readonly toggleSound: () => void;
  /** This story's picture for the title, if it has one. */
  readonly titleArt: ComponentType | undefined;
};
