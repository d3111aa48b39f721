/** The catalogs as the page gets them: entries with the addresses of their files. */
import type { Card, Person, Place, SoundEntry, Teller } from './catalog.ts';

export type StageCatalog = {
  readonly places: readonly Place[];
  readonly people: readonly Person[];
  readonly cards: readonly Card[];
  readonly tellers: readonly Teller[];
  /** Address of each layer, by `<place>/<file>`; a layer without one is a placeholder. */
  readonly files: Readonly<Record<string, string>>;
};

export type SoundCatalog = {
  readonly sounds: readonly SoundEntry[];
  /** Addresses by sound id, best format first. */
  readonly files: Readonly<Record<string, readonly string[]>>;
};
