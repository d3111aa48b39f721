/** As much of the browser's locks as is used. Pages share them; a page that is killed loses its own. */

type Hold = (lock: Lock | null) => unknown;

export type LocksOnTrial = {
  /** The locks as one page sees them. */
  readonly page: () => LockManager & { readonly kill: () => void };
};

export function someLocks(): LocksOnTrial {
  const held = new Map<string, object>();
  return {
    page() {
      const mine = {};
      const locks = {
        async request(name: string, _options: LockOptions, hold: Hold) {
          if (held.has(name)) return hold(null);
          held.set(name, mine);
          const done = await hold({ name, mode: 'exclusive' });
          if (held.get(name) === mine) held.delete(name);
          return done;
        },
        query: async () => ({ held: [...held.keys()].map((name) => ({ name })), pending: [] }),
        kill() {
          for (const [name, page] of held) if (page === mine) held.delete(name);
        },
      };
      return locks as unknown as LockManager & { readonly kill: () => void }; // no more of it is used
    },
  };
}
