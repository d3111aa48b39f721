/** What the list of runs shows: the kept ones and the one in play, and where they are kept. Pure. */
import { STORAGE_FAULTS, type Listing, type Run } from '../../engine/index.ts';

/** The run in play is listed too when it is kept nowhere: it can still be given out as a file. */
export function listedRuns(listing: Listing | undefined, inPlay: Run | undefined): readonly Run[] {
  const runs = listing?.runs ?? [];
  const isListed = inPlay === undefined || runs.some(({ id }) => id === inPlay.id);
  return isListed ? runs : [inPlay, ...runs];
}

/** All that is listed is kept, all but the run in play, or nothing is. Undefined until that is known. */
export function whatIsKept(
  listing: Listing | undefined,
  inPlay: Run | undefined,
): 'kept' | 'keptButOne' | 'notKept' | undefined {
  if (listing === undefined) return undefined;
  const fault = listing.faults.find(({ kind }) => STORAGE_FAULTS.some((each) => each === kind));
  if (fault !== undefined && !('noted' in fault)) return 'notKept';
  const isAllKept = listedRuns(listing, inPlay).length === listing.runs.length;
  return isAllKept ? 'kept' : 'keptButOne';
}
