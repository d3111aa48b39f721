/** What every screen is given: the parts of the shell, made once in main. */
import type { Signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { Clock, Pack, Recaps } from '../engine/index.ts';
import type { Catalogs } from './play/catalogs.ts';
import type { Game } from './play/game.ts';
import type { Navigator } from './address/navigator.ts';
import type { Notices } from './notices/notices.ts';
import type { Route } from './address/route.ts';
import type { WantedRun } from './address/wanted-run.ts';
import type { Reference } from './beside/reference.ts';
import type { RecordShelf } from './beside/record-shelf.ts';
import type { Preferences } from './reader/preferences.ts';
import type { KeptRuns } from './runs/kept-runs.ts';
import type { Shelf } from './runs/shelf.ts';
import type { Table } from './play/table.ts';

export type Shell = {
  readonly pack: Pack;
  /** What went before each chapter. Rejects when it cannot be had. */
  readonly loadRecaps: () => Promise<Recaps>;
  readonly navigator: Navigator;
  readonly wanted: WantedRun;
  readonly preferences: Preferences;
  readonly notices: Notices;
  readonly game: Game;
  readonly table: Table;
  readonly catalogs: Catalogs;
  readonly saves: KeptRuns;
  readonly clock: Clock;
  readonly shelf: Shelf;
  readonly record: RecordShelf;
  readonly reference: Reference<Shell>;
  /** True while the menu is open. */
  readonly menu: Signal<boolean>;
  /** The page of the debrief that a replay was begun from. */
  readonly replayedFrom: Signal<Route>;
  readonly toggleSound: () => void;
  /** This story's picture for the title, if it has one. */
  readonly titleArt: ComponentType | undefined;
};
