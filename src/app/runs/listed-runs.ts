/** What the list of runs shows and says: kept ones, the one in play, and where they are kept. Pure. */
import { STORAGE_FAULTS, type Listing, type Run } from '../../engine/index.ts';

/** The run in play is listed too when it is kept nowhere: it can still be given out as a file. */
export function listedRuns(listing: Listing | undefined, inPlay: Run | undefined): readonly Run[] {
  const runs = listing?.runs ?? [];
  const isListed = inPlay === undefined || runs.some(({ id }) => id === inPlay.id);
  return isListed ? runs : [inPlay, ...runs];
}

export function whereKept(listing: Listing | undefined, inPlay: Run | undefined): string {
  const fault = listing?.faults.find(({ kind }) => STORAGE_FAULTS.some((each) => each === kind));
  if (fault !== undefined) {
    return 'noted' in fault
      ? 'kept in this browser only'
      : 'not kept: export what you want to keep';
  }
  return listedRuns(listing, inPlay).length === (listing?.runs.length ?? 0)
    ? 'kept in this browser only'
    : 'kept in this browser only; the first one is not kept';
}
