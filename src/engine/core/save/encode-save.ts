/** The save file, written: one run as text. Apart from its reading, for it is written before anything is read. */
import type { Run } from '../journal/run.ts';

/** Of the files that are written. `save-migrations.ts` has a step for each before it. */
export const FORMAT = 2;

/** What was read and not understood is written again. */
export function encodeSave({ alongside, ...run }: Run): string {
  return JSON.stringify({ ...alongside, format: FORMAT, run });
}
