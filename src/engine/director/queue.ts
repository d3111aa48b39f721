/** Tasks one at a time, in order: one that is added while another is under way waits for its turn. */

export type Queue = {
  /** Settles with its task; done at once when nothing is under way. */
  add(task: () => void): Promise<void>;
  isWorking(): boolean;
  /** What is added from now on, or still waits, is dropped. */
  close(): void;
};

/** @param rested Called each time the queue has become empty. What it throws comes out of `add`. */
export function createQueue(rested: () => void): Queue {
  const waiting: (() => void)[] = [];
  let working = false;
  let closed = false;

  return {
    add(task) {
      const done = new Promise<void>((resolve, reject) => {
        waiting.push(() => {
          try {
            if (!closed) task();
            resolve();
          } catch (thrown) {
            reject(thrown);
          }
        });
      });
      // Not inside the promise, which would swallow what `rested` throws.
      if (!working) work();
      return done;
    },
    isWorking: () => working,
    close() {
      closed = true;
    },
  };

  function work(): void {
    working = true;
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) task();
    working = false;
    rested();
  }
}
