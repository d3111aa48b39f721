/** A stage without a picture: keeps what it was asked to show. */
import type { Cut } from '../../core/story/cue.ts';
import type { Manner } from '../../core/story/effect.ts';
import { EMPTY_STAGE, type StageState } from '../../core/stage/stage-state.ts';
import type { Stage, StageOptions } from '../../ports.ts';

type Shown = {
  readonly state: StageState;
  readonly cut: Cut | undefined;
  readonly manner: Manner;
};

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
    show(state, { cut, manner }) {
      if (!closed) shown.push({ state, cut, manner });
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
