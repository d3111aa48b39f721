/** The committed music is what its scores say: played by FluidSynth once, and compared here without it. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../tools/lib/project.mjs';
import { CATALOG } from '../../../tools/sound/catalog.ts';
import { fileHash, readKept, scoreHash } from '../../../tools/sound/lib/kept-music.ts';
import { KEPT_MUSIC } from '../../../tools/sound/make.ts';

const MUSIC = CATALOG.filter(({ score }) => score !== undefined);
const KEPT = readKept(join(ROOT, KEPT_MUSIC));

describe('the music', () => {
  it('is each of our themes, twice', () => {
    expect(MUSIC.map(({ id }) => id).toSorted()).toEqual(Object.keys(KEPT));
    expect(MUSIC.length).toBe(10);
  });

  it.each(MUSIC.map((sound) => [sound.id, sound]))(
    '%s is played from the score as it stands (else: node tools/sound/make.mjs with its id)',
    (id, { score }) => {
      expect(scoreHash(score)).toBe(KEPT[id].score);
    },
  );

  it.each(MUSIC.map((sound) => [sound.id, sound]))('%s is the file that was made', (id, sound) => {
    const file = join(ROOT, sound.folder, 'music', id);
    expect([fileHash(`${file}.webm`), fileHash(`${file}.m4a`)]).toEqual([
      KEPT[id].webm,
      KEPT[id].m4a,
    ]);
  });
});
