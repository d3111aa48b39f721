/** Whether a run, as it stands, outlives the page: looked up, for a browser may keep nothing, and a run may be deleted. */
import type { Run } from '../../engine/index.ts';
import type { Notes } from './notes.ts';
import type { Shelf } from './shelf.ts';

export type IsKept = (run: Run) => Promise<boolean>;

export type IsKeptNeeds = {
  readonly notes: Pick<Notes, 'isSafe'>;
  readonly shelf: Pick<Shelf, 'find'>;
};

export function createIsKept({ notes, shelf }: IsKeptNeeds): IsKept {
  return async ({ id, journal }) => {
    const kept = await shelf.find(id);
    // asked last: what was only noted may have come to the saves meanwhile
    return notes.isSafe(id) && kept?.journal.choices.length === journal.choices.length;
  };
}
