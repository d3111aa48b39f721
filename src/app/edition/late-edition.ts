/** The edition before its code is there: it comes when the page has loaded, and is needed when something else does not. */
import type { Edition } from './edition.ts';
import type { Missing, Why } from './missing.ts';

export type LateEdition = Missing & {
  /** Fetches the code, quietly. Resolves with whether this page was loaded anew for a newer edition. */
  readonly come: () => Promise<boolean>;
};

export type LateEditionNeeds = {
  readonly load: () => Promise<Edition>;
  readonly online: () => boolean;
  readonly loadAnew: () => void;
};

/** Where not even its code can be had, no more is known than whether there is a network. */
export function createLateEdition({ load, online, loadAnew }: LateEditionNeeds): LateEdition {
  let coming: Promise<Edition> | undefined;

  return {
    waitedFor: () => why((edition) => edition.waitedFor()),
    aside: () => why((edition) => edition.aside()),
    loadAnew,
    async come() {
      try {
        return (await fetched()).hasArrived();
      } catch {
        return false;
      }
    },
  };

  async function why(ask: (edition: Edition) => Promise<Why>): Promise<Why> {
    try {
      return await ask(await fetched());
    } catch {
      return online() ? 'unreachable' : 'offline';
    }
  }

  async function fetched(): Promise<Edition> {
    coming ??= load();
    try {
      return await coming;
    } catch (thrown) {
      coming = undefined;
      throw thrown;
    }
  }
}
