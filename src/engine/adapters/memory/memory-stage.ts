/** A stage without a picture: keeps what it was asked to show. */
import { EMPTY_STAGE, type StageState } from '../../core/stage/stage-state.ts';
import type { Showing, Stage, StageOptions } from '../../ports.ts';

type Shown = Showing & { readonly state: StageState };

export type MemoryStage = Stage & {
  /** Everything shown, oldest first. */
  shown(): readonly Shown[];
  /** What stands now. */
  standing(): StageState;
  options(): StageOptions | undefined;
  isClosed(): boolean;
};

export function createMemoryStage(): MemoryStage {
  const shown: Shown[] = [];
  let options: StageOptions | undefined;
  let closed = false;
  return {
    show(state, how) {
      if (!closed) shown.push({ state, ...how });
    },
    set(next) {
      options = next;
    },
    settled: () => Promise.resolve(),
    close() {
      closed = true;
    },
    shown: () => [...shown],
    standing: () => shown.at(-1)?.state ?? EMPTY_STAGE,
    options: () => options,
    isClosed: () => closed,
  };
}
