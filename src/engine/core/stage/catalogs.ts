/** The catalogs as the page gets them: entries with the addresses of their files. */
import type { Card } from './card.ts';
import type { Kit } from './kit.ts';
import type { Palette } from './palette.ts';
import type { Person } from './person.ts';
import type { Place } from './place.ts';
import type { SoundEntry } from './sound-entry.ts';
import type { Teller } from './teller.ts';

export type StageCatalog = {
  readonly places: readonly Place[];
  readonly people: readonly Person[];
  /** What they wear; absent: plain clothes. */
  readonly kit?: Kit | undefined;
  /** Absent: the plain one. */
  readonly palette?: Palette | undefined;
  readonly cards: readonly Card[];
  readonly tellers: readonly Teller[];
  /** Address of each layer, by `<place>/<file>`; a layer without one is a placeholder. */
  readonly files: Readonly<Record<string, string>>;
};

export type SoundCatalog = {
  readonly sounds: readonly SoundEntry[];
  /** Addresses by recording (`recordingsOf`), best format first. */
  readonly files: Readonly<Record<string, readonly string[]>>;
};
