/** A small value kept in the browser's storage. Where nothing can be kept, it lives as long as the page. */

export type Kept = {
  readonly read: () => unknown;
  readonly write: (value: unknown) => void;
};

export function createKept(storage: () => Storage, name: string): Kept {
  return {
    read() {
      try {
        const text = storage().getItem(name);
        return text === null ? undefined : (JSON.parse(text) as unknown);
      } catch {
        return undefined;
      }
    },
    write(value) {
      try {
        storage().setItem(name, JSON.stringify(value));
      } catch {
        // Storage is full, forbidden or absent: the setting still holds for this page.
      }
    },
  };
}
