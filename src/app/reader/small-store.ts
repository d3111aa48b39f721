/**
 * The small store of the browser (localStorage), or a part of it: never throws.
 * Where nothing can be written, what was to be written lives as long as the page.
 */

export type SmallStore = {
  readonly names: () => readonly string[];
  readonly read: (name: string) => string | undefined;
  /** False when only this page's memory has it. */
  readonly write: (name: string, text: string) => boolean;
  readonly remove: (name: string) => void;
};

/** @param prefix Of all its names. */
export function createSmallStore(storage: () => Storage, prefix: string): SmallStore {
  /** Newer than what the storage has: it would not take it. */
  const memory = new Map<string, string>();

  return {
    names() {
      const stored = attempt(() => Object.keys(storage()), []);
      const ours = stored.filter((key) => key.startsWith(prefix));
      return [...new Set([...ours.map((key) => key.slice(prefix.length)), ...memory.keys()])];
    },
    read: (name) =>
      memory.get(name) ?? attempt(() => storage().getItem(prefix + name), null) ?? undefined,
    write(name, text) {
      const isWritten = attempt(() => {
        storage().setItem(prefix + name, text);
        return true;
      }, false);
      if (isWritten) memory.delete(name);
      else memory.set(name, text);
      return isWritten;
    },
    remove(name) {
      memory.delete(name);
      attempt(() => storage().removeItem(prefix + name), undefined);
    },
  };
}

/** One value of the small store. */
export type StoredValue = {
  readonly read: () => unknown;
  /** False when only this page's memory has it. */
  readonly write: (value: unknown) => boolean;
};

export function createStoredValue(storage: () => Storage, name: string): StoredValue {
  const store = createSmallStore(storage, name);
  return {
    read: () => attempt((): unknown => JSON.parse(store.read('') ?? 'null'), null) ?? undefined,
    write: (value) => store.write('', JSON.stringify(value)),
  };
}

/** Storage may be full, forbidden or absent, and its text damaged. */
function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}
