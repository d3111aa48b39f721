/** Fetches the reference screens when one is asked for, or quietly once the story is being read. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { Notices } from '../notices/notices.ts';

/** What stands in `reference-screens.ts`. The shell's type is handed in, for the shell holds these. */
export type ReferenceScreens<Shell> = {
  readonly About: Screen<Shell>;
  readonly Glossary: Screen<Shell>;
  readonly InPassage: Screen<Shell>;
  readonly Log: Screen<Shell>;
  readonly MenuDebrief: Screen<Shell>;
  readonly MenuKeys: Screen<Shell>;
  readonly People: Screen<Shell>;
  readonly Runs: Screen<Shell>;
  readonly SettingsScreen: Screen<Shell>;
  readonly Sources: Screen<Shell>;
  readonly Timeline: Screen<Shell>;
  readonly DebriefScreen: ComponentType<{
    readonly shell: Shell;
    readonly decision: string | undefined;
  }>;
};

type Screen<Shell> = ComponentType<{ readonly shell: Shell }>;

export type Reference<Shell> = {
  readonly value: ReadonlySignal<ReferenceScreens<Shell> | undefined>;
  /** Says so when they cannot be had. */
  readonly load: () => Promise<void>;
  /** The same without a word: they may be needed when the network is gone. */
  readonly fetchAhead: () => void;
};

export function createReference<Shell>(
  fetchScreens: () => Promise<ReferenceScreens<Shell>>,
  notices: Pick<Notices, 'say'>,
): Reference<Shell> {
  const value = signal<ReferenceScreens<Shell> | undefined>(undefined);
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
    value.value ??= await fetchScreens();
  }
}
