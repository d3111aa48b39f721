/**
 * A stage that is there before its code is: remembers the last call and passes it on when the real one has come.
 * Of several calls in one breath only the last is passed on, and the end of a passage that it cut short.
 * When the real one cannot come, that is reported once and the story goes on without a picture; it may come anew.
 */
import { messageOf } from '../core/message-of.ts';
import type { Faults, Stage, StageOptions } from '../ports.ts';

type Shown = Parameters<Stage['show']>;

export type LateStage = Stage & {
  /** Fetches the real one anew: what was missing may be there now. What stands stays until it has come. */
  readonly again: () => void;
};

/** @param soon Does a task a little later: after the text has been painted. */
export function createLateStage(
  load: () => Promise<Stage>,
  faults: Faults,
  soon: (task: () => void) => void = (task) => task(),
): LateStage {
  let real: Stage | undefined;
  let shown: Shown | undefined;
  let waiting: readonly Shown[] = [];
  let options: StageOptions | undefined;
  let closed = false;

  /** Counts the loadings; a real one that was overtaken is closed on arrival. */
  let count = 0;
  let isLost = false;
  let arrived = come();

  return {
    show(state, how) {
      shown = [state, how];
      if (real === undefined) return;
      const isFirst = waiting.length === 0;
      const ends =
        how.manner === 'play' ? waiting.filter(([, { manner }]) => manner === 'jump') : [];
      waiting = [...ends, shown];
      if (isFirst) soon(pass);
    },
    set(next) {
      options = next;
      real?.set(next);
    },
    async settled() {
      let newest: Promise<void>;
      do {
        newest = arrived;
        await newest;
      } while (newest !== arrived);
      pass();
      await real?.settled();
    },
    again() {
      if (!closed) arrived = come();
    },
    close() {
      closed = true;
      real?.close();
    },
  };

  async function come(): Promise<void> {
    count += 1;
    const mine = count;
    try {
      take(await load(), mine);
    } catch (thrown) {
      if (mine === count) lost(thrown);
    }
  }

  function take(stage: Stage, mine: number): void {
    if (closed || mine !== count) return stage.close();
    const before = real;
    real = stage;
    before?.close();
    // the new one tells anew what it misses
    if (before !== undefined) faults.mended('picture-missing');
    if (isLost) faults.mended('no-picture');
    isLost = false;
    if (options !== undefined) stage.set(options);
    if (shown !== undefined) stage.show(shown[0], { cut: undefined, manner: 'jump' });
  }

  function pass(): void {
    const passed = waiting;
    waiting = [];
    if (!closed) for (const each of passed) real?.show(...each);
  }

  function lost(cause: unknown): void {
    if (closed || real !== undefined) return;
    isLost = true;
    faults.report({ kind: 'no-picture', problem: messageOf(cause) });
  }
}
