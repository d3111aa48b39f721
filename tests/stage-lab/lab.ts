/** A bare page with one stage on it, driven from outside: for looking, measuring, and the sheet of pictures. */
import type { StageCatalog } from '../../src/engine/core/stage/catalogs.ts';
import type { Cut } from '../../src/engine/core/story/cue.ts';
import type { Manner } from '../../src/engine/core/story/effect.ts';
import type { Fault } from '../../src/engine/core/fault.ts';
import { EMPTY_STAGE, type StageState } from '../../src/engine/core/stage/stage-state.ts';
import type { RendererKind } from '../../src/engine/adapters/pixi/quality/tiers.ts';
import type { PixiStage } from '../../src/engine/adapters/pixi/quality/measured.ts';
import { createPixiStage } from '../../src/engine/adapters/pixi/pixi-stage.ts';
import type { StageOptions } from '../../src/engine/ports.ts';

export type Lab = {
  readonly faults: Fault[];
  open(catalog: StageCatalog, renderer?: RendererKind): Promise<void>;
  stage(): PixiStage;
  show(state: Partial<StageState>, manner?: Manner, cut?: Cut): void;
  set(options: StageOptions): void;
};

declare global {
  interface Window {
    lab: Lab;
  }
}

window.lab = createLab();

function createLab(): Lab {
  const faults: Fault[] = [];
  let open: PixiStage | undefined;
  const host = document.querySelector<HTMLElement>('#stage') ?? document.body;

  function stage(): PixiStage {
    if (open === undefined) throw new Error('no stage is open: call lab.open first');
    return open;
  }

  return {
    faults,
    stage,
    async open(catalog, renderer) {
      open?.close();
      open = await createPixiStage({
        host,
        catalog,
        faults: { report: (fault) => void faults.push(fault), mended: () => undefined },
        ...(renderer === undefined ? {} : { renderer }),
      });
    },
    show: (state, manner = 'jump', cut) =>
      stage().show({ ...EMPTY_STAGE, ...state }, { cut, manner }),
    set: (options) => stage().set(options),
  };
}
