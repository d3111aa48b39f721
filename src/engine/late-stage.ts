/**
 * A stage that is there before its code is: remembers the last call and passes it on when the real one has come.
 * When the real one cannot come, that is reported once and the story goes on without a picture.
 */
import { messageOf } from './core/message-of.ts';
import type { Faults, Stage, StageOptions } from './ports.ts';

type Shown = Parameters<Stage['show']>;

export type LateStage = Stage & {
  /** Fetches the real one anew: what was missing may be there now. */
  readonly again: () => void;
};

/** @param soon Does a task a little later: after the text has been painted. Of several calls only the last is passed on. */
export function createLateStage(
  load: () => Promise<Stage>,
  faults: Faults,
  soon: (task: () => void) => void = (task) => task(),
): LateStage {
  let real: Stage | undefined;
  let shown: Shown | undefined;
  let isWaiting = false;
  let options: StageOptions | undefined;
  let closed = false;

  /** Counts the loadings; a real one that was overtaken is closed on arrival. */
  let count = 0;
  let arrived = come();

  return {
    show(state, how) {
      shown = [state, how];
      if (real === undefined || isWaiting) return;
      isWaiting = true;
      soon(pass);
    },
    set(next) {
      options = next;
      real?.set(next);
    },
    async settled() {
      await arrived;
      pass();
      await real?.settled();
    },
    again() {
      if (closed) return;
      real?.close();
      real = undefined;
      arrived = come();
    },
    close() {
      closed = true;
      real?.close();
    },
  };

  function come(): Promise<void> {
    count += 1;
    const mine = count;
    return load().then((stage) => take(stage, mine), lost);
  }

  function take(stage: Stage, mine: number): void {
    if (closed || mine !== count) return stage.close();
    real = stage;
    if (options !== undefined) stage.set(options);
    if (shown !== undefined) stage.show(shown[0], { cut: undefined, manner: 'jump' });
  }

  function pass(): void {
    if (!isWaiting) return;
    isWaiting = false;
    if (!closed && shown !== undefined) real?.show(...shown);
  }

  function lost(cause: unknown): void {
    if (!closed) faults.report({ kind: 'no-picture', problem: messageOf(cause) });
  }
}
