/** The reader's settings as they stand: kept, and applied to the page at once. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { StoredValue } from './small-store.ts';
import { readSettings, type Settings } from './settings.ts';

export type Preferences = {
  readonly settings: ReadonlySignal<Settings>;
  readonly reducedMotion: ReadonlySignal<boolean>;
  readonly change: (part: Partial<Settings>) => void;
};

export type PreferencesNeeds = {
  readonly kept: StoredValue;
  readonly root: HTMLElement;
  readonly matchMedia: (query: string) => MediaQueryList;
};

const PER_CENT = 100;

export function createPreferences({ kept, root, matchMedia }: PreferencesNeeds): Preferences {
  const settings = signal(readSettings(kept.read()));
  const asked = matchMedia('(prefers-reduced-motion: reduce)');
  const systemReduces = signal(asked.matches);
  asked.addEventListener('change', () => (systemReduces.value = asked.matches));
  const reducedMotion = computed(() => {
    const { motion } = settings.value;
    return motion === 'auto' ? systemReduces.value : motion === 'reduced';
  });

  effect(() => {
    const { textSize, font, contrast } = settings.value;
    root.style.setProperty('--text', String(textSize / PER_CENT));
    root.dataset['font'] = font;
    root.dataset['contrast'] = contrast;
    root.dataset['motion'] = reducedMotion.value ? 'reduced' : 'full';
  });

  return {
    settings,
    reducedMotion,
    change(part) {
      settings.value = { ...settings.value, ...part };
      kept.write(settings.value);
    },
  };
}
