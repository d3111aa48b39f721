/** The catalogs of stage and sound: each fetched once, known to all who look something up as soon as it is there. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Arrived, SoundCatalog, StageCatalog } from '../../engine/index.ts';

export type Catalogs = {
  readonly arrived: ReadonlySignal<Arrived>;
  /** Rejects when it cannot be had. */
  readonly stage: () => Promise<StageCatalog>;
  readonly sounds: () => Promise<SoundCatalog>;
  /** Both, or what can be had of them. */
  readonly settled: () => Promise<void>;
};

export type CatalogLoaders = {
  readonly loadStage: () => Promise<StageCatalog>;
  readonly loadSounds: () => Promise<SoundCatalog>;
};

export function createCatalogs({ loadStage, loadSounds }: CatalogLoaders): Catalogs {
  const arrived = signal<Arrived>({});

  return {
    arrived,
    stage,
    sounds,
    async settled() {
      await Promise.allSettled([stage(), sounds()]);
    },
  };

  async function stage(): Promise<StageCatalog> {
    const known = arrived.peek().stage ?? (await loadStage());
    if (arrived.peek().stage === undefined) arrived.value = { ...arrived.peek(), stage: known };
    return known;
  }

  async function sounds(): Promise<SoundCatalog> {
    const known = arrived.peek().sounds ?? (await loadSounds());
    if (arrived.peek().sounds === undefined) arrived.value = { ...arrived.peek(), sounds: known };
    return known;
  }
}
