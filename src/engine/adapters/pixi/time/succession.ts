/** What is wanted, brought one at a time: the newest overtakes what has not begun, and is brought after what has. */

export type Succession<T> = {
  want(next: T): void;
  /** What is wanted now, whether it stands already or not. */
  wanted(): T;
  /** What was brought last. */
  stood(): T;
  /** Something is wanted that does not stand yet. */
  isBehind(): boolean;
  /** Something is being brought. */
  isWorking(): boolean;
  /** Nothing more is brought. */
  close(): void;
};

export type SuccessionParts<T> = {
  /** What stands before anything is wanted. */
  readonly first: T;
  /** Resolves true when it stands, false when it was overtaken on the way. */
  readonly bring: (wanted: T) => Promise<boolean>;
  /** It could not be brought; it counts as standing, so that it is not tried for ever. */
  readonly failed: (wanted: T, thrown: unknown) => void;
  /** Nothing more is wanted. */
  readonly rested: () => void;
};

export function createSuccession<T>({
  first,
  bring,
  failed,
  rested,
}: SuccessionParts<T>): Succession<T> {
  let wanted = first;
  let stood = first;
  let working: Promise<void> | undefined;
  let closed = false;

  return {
    want(next) {
      if (closed) return;
      wanted = next;
      working ??= work().finally(() => {
        working = undefined;
        rested();
      });
    },
    wanted: () => wanted,
    stood: () => stood,
    isBehind,
    isWorking: () => working !== undefined,
    close() {
      closed = true;
    },
  };

  function isBehind(): boolean {
    return stood !== wanted && !closed;
  }

  async function work(): Promise<void> {
    while (isBehind()) {
      const mine = wanted;
      try {
        if (await bring(mine)) stood = mine;
      } catch (thrown) {
        failed(mine, thrown);
        stood = mine;
      }
    }
  }
}
