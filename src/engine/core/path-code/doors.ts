/** Where a run of a story may begin, with the number that a path code has for it. */
import type { RoleId } from '../brand.ts';
import { START } from '../journal/journal.ts';
import type { Pack } from '../story/pack.ts';
import { doorNumber } from './header.ts';

export type Door = { readonly role: RoleId; readonly entry: string; readonly number: number };

export function doorsOf({ roles }: Pick<Pack, 'roles'>): readonly Door[] {
  return roles.flatMap(({ id, chapters }) => {
    const entries = chapters.flatMap((chapter) => (chapter.entry ? [chapter.id] : []));
    return [START, ...entries].map((entry) => ({
      role: id,
      entry,
      number: doorNumber(id, entry),
    }));
  });
}
