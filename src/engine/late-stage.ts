/**
 * A stage that is there before its code is: remembers the last call and passes it on when the real one has come.
 * When the real one cannot come, that is reported once and the story goes on without a picture.
 */
import type { Fault } from './core/fault.ts';
import type { Faults, Stage, StageOptions } from './ports.ts';

type Shown = Parameters<Stage['show']>;

/** @param soon Does a task a little later: after the text has been painted. Of several calls only the last is passed on. */
export function createLateStage(
  load: () => Promise<Stage>,
  faults: Faults,
  soon: (task: () => void) => void = (task) => task(),
): Stage {
  let real: Stage | undefined;
  let shown: Shown | undefined;
  let isWaiting = false;
  let options: StageOptions | undefined;
  let closed = false;

  const arrived = load().then(take, lost);

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
    close() {
      closed = true;
      real?.close();
    },
  };

  function take(stage: Stage): void {
    if (closed) return stage.close();
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
    if (!closed) faults.report(noPicture(cause));
  }
}

function noPicture(cause: unknown): Fault {
  return { kind: 'no-picture', problem: cause instanceof Error ? cause.message : String(cause) };
}
