/** Every recipe gives the samples that it gave before: what was heard and looked over is what is made. A minute or two. */
import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../tools/sound/catalog.ts';
import { fingerprint } from '../tools/sound/fingerprint.mjs';

const SLOW = 120_000;
/** Music is played by FluidSynth; `tests/tools/sound/music.test.mjs` holds it to its scores without it. */
const RECIPES = CATALOG.filter(({ score }) => score === undefined);

describe('the sounds', () => {
  it('are there to be made, each once', () => {
    expect(RECIPES.length).toBeGreaterThan(50);
    expect(new Set(CATALOG.map(({ id }) => id)).size).toBe(CATALOG.length);
  });

  it.each(RECIPES.map((sound) => [sound.id, sound]))(
    '%s has the same samples as before',
    (_, sound) => {
      expect(fingerprint(sound)).toMatchSnapshot();
    },
    SLOW,
  );
});
