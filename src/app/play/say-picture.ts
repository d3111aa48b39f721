/** Says what the picture shows now, above the text and to those who hear it. */
import type { Shell } from '../shell.ts';

/** False when there is nothing to say: no run, or its words have not come. */
export function sayPicture({ game, table }: Pick<Shell, 'game' | 'table'>): boolean {
  const page = game.page.value;
  const said = page && table.lookups.shown(page.told.passages);
  if (said !== undefined) table.sheet.say(said);
  return said !== undefined;
}
