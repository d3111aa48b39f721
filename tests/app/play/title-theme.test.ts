import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Route } from '../../../src/app/address/route.ts';
import { followDoor, themed } from '../../../src/app/play/title-theme.ts';
import { USUAL, type Settings } from '../../../src/app/reader/settings.ts';
import { SCREENS } from '../../../src/app/screens/all-screens.tsx';
import { knownScreens } from '../../../src/app/screens/known-screens.ts';
import { createMemorySound } from '../../../src/engine/adapters/memory/memory-sound.ts';
import { brand, type SoundId } from '../../../src/engine/core/brand.ts';

const THEME = brand<SoundId>('theme');
const HALL = { music: undefined, room: brand<SoundId>('hall') };

describe('the theme at the door', () => {
  it('is heard alone while the reader is there, and the story’s own mix comes back after it', () => {
    const real = createMemorySound();
    const sound = themed(real, THEME);
    sound.mix(HALL, 'play');
    sound.atDoor(true);
    expect(real.standing()).toEqual({ music: THEME, room: undefined });
    sound.atDoor(false);
    expect(real.standing()).toEqual(HALL);
  });

  it('is not broken off by a story that begins behind it', () => {
    const real = createMemorySound();
    const sound = themed(real, THEME);
    sound.atDoor(true);
    sound.mix(HALL, 'jump');
    expect(real.standing()).toEqual({ music: THEME, room: undefined });
    sound.atDoor(false);
    expect(real.standing()).toEqual(HALL);
  });

  it('leaves the sound as it is when the story has none', () => {
    const real = createMemorySound();
    const sound = themed(real, undefined);
    sound.mix(HALL, 'play');
    sound.atDoor(true);
    expect(real.standing()).toEqual(HALL);
  });
});

describe('when the theme begins', () => {
  const TITLE: Route = { kind: 'title' };
  const PLAY: Route = { kind: 'play', run: undefined };

  function atThePage(settings: Settings = USUAL) {
    const route = signal<Route>(TITLE);
    const touched = signal(false);
    const told: boolean[] = [];
    const preferences = { settings: signal(settings) };
    const table = { atDoor: (isThere: boolean) => void told.push(isThere) };
    followDoor(
      { navigator: { route }, screens: knownScreens(SCREENS), preferences, table },
      touched,
    );
    return { route, touched, preferences, isHeard: () => told.at(-1) };
  }

  it('is the first touch on the title or the opening, and it ends at the story', () => {
    const page = atThePage();
    expect(page.isHeard()).toBe(false);
    page.touched.value = true;
    expect(page.isHeard()).toBe(true);
    page.route.value = { kind: 'opening', role: 'guest' };
    expect(page.isHeard()).toBe(true);
    page.route.value = PLAY;
    expect(page.isHeard()).toBe(false);
  });

  it('is never for who is muted or wants no music, until they want some', () => {
    for (const quiet of [{ muted: true }, { music: 0 }]) {
      const page = atThePage({ ...USUAL, volumes: { ...USUAL.volumes, ...quiet } });
      page.touched.value = true;
      expect(page.isHeard()).toBe(false);
      page.preferences.settings.value = USUAL;
      expect(page.isHeard()).toBe(true);
    }
  });
});
