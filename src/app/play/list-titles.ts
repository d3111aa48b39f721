/** What the story calls the lists of the role in play; empty where there are none. */
import type { Shell } from '../shell.ts';

export function listTitles({ pack, game }: Pick<Shell, 'pack' | 'game'>): readonly string[] {
  const inPlay = game.page.value?.told.journal.role;
  const role = pack.roles.find(({ id }) => id === inPlay);
  return role?.lists?.map(({ title }) => title) ?? [];
}
