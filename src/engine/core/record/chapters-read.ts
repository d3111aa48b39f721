/** In which chapter each passage of a told story stands. A chapter begins with its first scene. */
import type { ChapterId } from '../brand.ts';
import { cuesOf } from '../story/cue.ts';
import type { Role } from '../story/pack.ts';
import { cuesIn, type Told } from '../story/passage.ts';

/** Undefined before the first chapter that is known, and in a story without chapters. */
export function chaptersOfPassages(
  { passages, journal }: Pick<Told, 'passages' | 'journal'>,
  { chapters }: Pick<Role, 'chapters'>,
): readonly (ChapterId | undefined)[] {
  let current = chapters.find(({ id }) => id === journal.entry)?.id;
  return passages.map((passage) => {
    for (const { scene } of cuesOf(cuesIn(passage), 'scene')) {
      current = chapters.find(({ scenes }) => scenes[0] === scene)?.id ?? current;
    }
    return current;
  });
}
