import { describe, expect, it } from 'vitest';
import { firstGesture } from '../../../src/app/reader/first-gesture.ts';
import { themed } from '../../../src/app/play/title-theme.ts';
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

describe('the first gesture', () => {
  it('is a touch or a key, and nothing before it', () => {
    for (const kind of ['pointerup', 'keydown']) {
      const page = new EventTarget();
      const touched = firstGesture(page as Pick<Window, 'addEventListener'>); // what it uses of a window
      expect(touched.value).toBe(false);
      page.dispatchEvent(new Event('pointermove'));
      expect(touched.value).toBe(false);
      page.dispatchEvent(new Event(kind));
      expect(touched.value).toBe(true);
    }
  });
});
