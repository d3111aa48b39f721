/** As much of the browser's storage as is used: its keys are its own properties. It can be made to refuse. */

export type StorageOnTrial = Storage & {
  /** From now on nothing can be written, as when it is full. */
  refuse(): void;
  accept(): void;
};

export function aStorage(): StorageOnTrial {
  const storage = {} as Record<string, string>;
  let refuses = false;
  const methods = {
    getItem: (name: string) => (Object.hasOwn(storage, name) ? storage[name] : null),
    setItem(name: string, value: string) {
      if (refuses) throw new DOMException('full', 'QuotaExceededError');
      storage[name] = value;
    },
    removeItem: (name: string) => void delete storage[name],
    refuse: () => void (refuses = true),
    accept: () => void (refuses = false),
  };
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(storage, name, { value, enumerable: false });
  }
  return storage as unknown as StorageOnTrial; // the rest of a Storage is never asked for
}

/** The storage of a page that may have none. */
export function noStorage(): Storage {
  throw new DOMException('forbidden', 'SecurityError');
}
