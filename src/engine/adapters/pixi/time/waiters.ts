/** Those who wait for the stage to come to rest. */

export type Waiters = {
  wait(): Promise<void>;
  release(): void;
};

export function createWaiters(): Waiters {
  let waiting: readonly (() => void)[] = [];
  return {
    wait: () =>
      new Promise((resolve) => {
        waiting = [...waiting, resolve];
      }),
    release() {
      const free = waiting;
      waiting = [];
      free.forEach((resolve) => resolve());
    },
  };
}
