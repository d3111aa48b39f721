/** Loads the page anew for a newer edition: at most once for each edition, whatever the server then gives. */

export type ReloadOnce = {
  /** False when it was tried for this edition before, or when that could not be noted: nothing happens then. */
  readonly reload: (script: string) => boolean;
  /** True once after a reload that has brought what it was made for. */
  readonly hasArrived: () => boolean;
};

export type ReloadOnceNeeds = {
  /** Lives as long as the tab. */
  readonly storage: () => Storage;
  readonly name: string;
  /** The script that this page was started by. */
  readonly script: string | undefined;
  readonly reload: () => void;
};

const ARRIVED = ' arrived';

export function createReloadOnce({ storage, name, script, reload }: ReloadOnceNeeds): ReloadOnce {
  return {
    reload(wanted) {
      const tried = note();
      if (tried === undefined || tried.startsWith(wanted)) return false;
      if (!write(wanted)) return false;
      reload();
      return true;
    },
    hasArrived() {
      if (script === undefined || note() !== script) return false;
      write(script + ARRIVED);
      return true;
    },
  };

  /** Undefined when nothing can be read. */
  function note(): string | undefined {
    try {
      return storage().getItem(name) ?? '';
    } catch {
      return undefined;
    }
  }

  function write(text: string): boolean {
    try {
      storage().setItem(name, text);
      return true;
    } catch {
      return false;
    }
  }
}
