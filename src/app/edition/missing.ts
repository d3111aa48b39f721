/** Why a part of the game did not come, and the one thing done about it: a newer edition is loaded. */
import type { ReloadOnce } from './reload-once.ts';
import type { Served } from './served-edition.ts';

/**
 * `newer-goes`: the page is being loaded anew. `newer-stays`: it was loaded anew before, or the reader did not ask for
 * the part. `newer-unkept`: loading anew would lose what is being played.
 */
export type Why = 'offline' | 'unreachable' | 'newer-goes' | 'newer-stays' | 'newer-unkept';

export type Missing = {
  /** For a part that the reader waits for: a newer edition is loaded at once, if nothing is lost by it. */
  readonly waitedFor: () => Promise<Why>;
  /** For a part that the reader can do without. */
  readonly aside: () => Promise<Why>;
  /** The reader's own wish. */
  readonly loadAnew: () => void;
};

export type MissingNeeds = {
  readonly online: () => boolean;
  readonly served: () => Promise<Served>;
  readonly reloadOnce: Pick<ReloadOnce, 'reload'>;
  /** Whether what is being played would be there after the page is loaded anew. */
  readonly isKept: () => Promise<boolean>;
  readonly loadAnew: () => void;
};

export function createMissing(needs: MissingNeeds): Missing {
  const { online, served, reloadOnce, isKept, loadAnew } = needs;
  return {
    waitedFor: () => why((script) => reloadOnce.reload(script)),
    aside: () => why(() => false),
    loadAnew,
  };

  async function why(reload: (script: string) => boolean): Promise<Why> {
    if (!online()) return 'offline';
    const found = await served();
    if (!online()) return 'offline';
    if (found.kind !== 'newer') return 'unreachable';
    if (!(await isKept())) return 'newer-unkept';
    return reload(found.script) ? 'newer-goes' : 'newer-stays';
  }
}
