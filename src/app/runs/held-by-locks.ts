/** Runs held by the browser's locks: one whose page has gone, by whatever way, is free at once. */
import type { RunId } from '../../engine/index.ts';
import type { Holding } from './holding.ts';

type Claim = { readonly isMine: Promise<boolean>; readonly letGo: () => void };

/** @param prefix Of the locks' names: other stories of the same host have others. */
export function heldByLocks(locks: LockManager, prefix: string): Holding {
  const claims = new Map<RunId, Claim>();

  return {
    claim,
    async plays(run) {
      const isMine = await claim(run);
      if (isMine) letGo((id) => id !== run);
    },
    async elsewhere() {
      const held = await locks.query().then(
        (state) => state.held ?? [],
        () => [],
      );
      const names = held.flatMap(({ name = '' }) => (name.startsWith(prefix) ? [name] : []));
      const mine = new Set<string>(claims.keys());
      return new Set(names.map((name) => name.slice(prefix.length)).filter((id) => !mine.has(id)));
    },
    close: () => letGo(() => true),
  };

  async function claim(run: RunId): Promise<boolean> {
    const claimed = claims.get(run) ?? request(run);
    claims.set(run, claimed);
    const isMine = await claimed.isMine;
    if (!isMine && claims.get(run) === claimed) claims.delete(run);
    return isMine;
  }

  function request(run: RunId): Claim {
    let letGo = (): void => undefined;
    const left = new Promise<void>((resolve) => (letGo = resolve));
    const isMine = new Promise<boolean>((resolve) => {
      const hold = (lock: Lock | null): Promise<void> | undefined => {
        resolve(lock !== null);
        return lock === null ? undefined : left;
      };
      // a frame that may have no locks has no store either: nobody shares it
      locks.request(prefix + run, { ifAvailable: true }, hold).catch(() => resolve(true));
    });
    return { isMine, letGo };
  }

  function letGo(which: (run: RunId) => boolean): void {
    for (const [run, claimed] of claims) {
      if (!which(run)) continue;
      claims.delete(run);
      claimed.letGo();
    }
  }
}
