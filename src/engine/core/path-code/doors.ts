/** Where a run of a story may begin. A path code has a door by its place in the codebook's list. */
import type { RoleId } from '../brand.ts';
import { START } from '../journal/journal.ts';
import type { Pack } from '../story/pack.ts';

export type Door = { readonly role: RoleId; readonly entry: string };

export function doorsOf({ roles }: Pick<Pack, 'roles'>): readonly Door[] {
  return roles.flatMap(({ id, chapters }) => {
    const entries = chapters.flatMap((chapter) => (chapter.entry ? [chapter.id] : []));
    return [START, ...entries].map((entry) => ({ role: id, entry }));
  });
}

export function isSameDoor(one: Door, other: Door): boolean {
  return one.role === other.role && one.entry === other.entry;
}
