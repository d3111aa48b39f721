/** Fetches the reference screens when one is asked for, or quietly once the story is being read. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Notices } from './notices.ts';
import type * as screens from './reference-screens.ts';

export type ReferenceScreens = typeof screens;

export type Reference = {
  readonly value: ReadonlySignal<ReferenceScreens | undefined>;
  /** Says so when they cannot be had. */
  readonly load: () => Promise<void>;
  /** The same without a word: they may be needed when the network is gone. */
  readonly fetchAhead: () => void;
};

export function createReference(notices: Pick<Notices, 'say'>): Reference {
  const value = signal<ReferenceScreens | undefined>(undefined);
  return {
    value,
    async load() {
      try {
        await fetchOnce();
      } catch (cause) {
        notices.say(
          `This page could not be loaded (${String(cause)}). Check the connection and open it again.`,
        );
      }
    },
    fetchAhead: () => void fetchOnce().catch(() => undefined),
  };

  async function fetchOnce(): Promise<void> {
    value.value ??= await import('./reference-screens.ts');
  }
}
