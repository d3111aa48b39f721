/** Whether what is missing beside the text, a picture or a sound, is of an edition that is gone: then it does not come back. */
import type { Fault, Faults } from '../../engine/index.ts';
import type { Missing } from './missing.ts';

/** Faults of parts that are fetched while the story is read. */
const FETCHED: readonly Fault['kind'][] = [
  'no-picture',
  'picture-missing',
  'no-sound',
  'sound-missing',
];

/**
 * Passes faults on, but for those of parts that are known to be gone.
 * @param outdated Called once, when a newer edition is there: with whether loading it loses nothing.
 */
export function noticingOutdated(
  faults: Faults,
  missing: Pick<Missing, 'aside'>,
  outdated: (isKept: boolean) => void,
): Faults {
  let isAsking = false;
  let isSaid = false;
  return {
    mended: (kind) => faults.mended(kind),
    report(fault) {
      const isFetched = FETCHED.includes(fault.kind);
      if (isFetched && isSaid) return;
      faults.report(fault);
      if (isFetched && !isAsking) void ask();
    },
  };

  async function ask(): Promise<void> {
    isAsking = true;
    const why = await missing.aside();
    isAsking = false;
    if (why !== 'newer-stays' && why !== 'newer-unkept') return;
    isSaid = true;
    outdated(why === 'newer-stays');
  }
}
