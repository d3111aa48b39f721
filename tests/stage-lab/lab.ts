/** A bare page with one stage on it, driven from outside: for looking, measuring, and the sheet of pictures. */
import type { StageCatalog } from '../../src/engine/core/stage/catalogs.ts';
import type { Cut } from '../../src/engine/core/story/cue.ts';
import type { Manner } from '../../src/engine/core/story/effect.ts';
import type { Fault } from '../../src/engine/core/fault.ts';
import type { Pack } from '../../src/engine/core/story/pack.ts';
import { EMPTY_STAGE, type StageState } from '../../src/engine/core/stage/stage-state.ts';
import { createLookups } from '../../src/engine/adapters/dom/lookups.ts';
import { createOverlay } from '../../src/engine/adapters/dom/overlay.ts';
import type { RendererKind } from '../../src/engine/adapters/pixi/quality/tiers.ts';
import type { PixiStage } from '../../src/engine/adapters/pixi/quality/measured.ts';
import { createPixiStage } from '../../src/engine/adapters/pixi/pixi-stage.ts';
import { allStages } from '../../src/engine/all-stages.ts';
import type { Stage, StageOptions } from '../../src/engine/ports.ts';
import '../../src/app/styles/base.css';
import '../../src/app/styles/first-fonts.css';
import '../../src/engine/adapters/dom/cards.css';

export type Lab = {
  readonly faults: Fault[];
  /** `pack`: with titles, labels and cards over the picture, as a reader sees it. */
  open(catalog: StageCatalog, renderer?: RendererKind, pack?: Pack): Promise<void>;
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
  let shown: Stage | undefined;
  const host = document.querySelector<HTMLElement>('#stage') ?? document.body;
  const over = host.parentElement ?? document.body;

  function stage(): PixiStage {
    if (open === undefined) throw new Error('no stage is open: call lab.open first');
    return open;
  }

  return {
    faults,
    stage,
    async open(catalog, renderer, pack) {
      (shown ?? open)?.close();
      open = await createPixiStage({
        host,
        catalog,
        faults: { report: (fault) => void faults.push(fault), mended: () => undefined },
        ...(renderer === undefined ? {} : { renderer }),
      });
      shown = open;
      if (pack === undefined) return;
      const lookups = createLookups(pack, () => ({ stage: catalog }));
      shown = allStages([open, createOverlay({ host: over, lookups })]);
    },
    show: (state, manner = 'jump', cut) =>
      (shown ?? stage()).show({ ...EMPTY_STAGE, ...state }, { cut, manner }),
    set: (options) => stage().set(options),
  };
}
