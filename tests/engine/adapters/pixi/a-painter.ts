/** A painter on a surface that draws nothing, with frames that a test lets pass by hand. */
import type { Container } from 'pixi.js';
import { createMemoryFaults } from '../../../../src/engine/adapters/memory/memory-faults.ts';
import { canvasOf } from '../../../../src/engine/adapters/pixi/drawing/rasterise.ts';
import { createColours } from '../../../../src/engine/adapters/pixi/drawing/palette.ts';
import type { Studio } from '../../../../src/engine/adapters/pixi/drawing/studio.ts';
import { createPainter } from '../../../../src/engine/adapters/pixi/painter.ts';
import { createDrawings } from '../../../../src/engine/adapters/pixi/place/drawings.ts';
import { createMissing } from '../../../../src/engine/adapters/pixi/place/missing.ts';
import { plainPlace } from '../../../../src/engine/adapters/pixi/place/placeholder.ts';
import type { Surface } from '../../../../src/engine/adapters/pixi/surface/renderer.ts';
import { AT_ONCE } from '../../../../src/engine/adapters/pixi/time/at-once.ts';
import type { Cut } from '../../../../src/engine/core/story/cue.ts';
import { EMPTY_STAGE, type StageState } from '../../../../src/engine/core/stage/stage-state.ts';

const NAMES = ['quay', 'deck', 'cabin'] as const;

export function inPlace(name: (typeof NAMES)[number]): StageState {
  return { ...EMPTY_STAGE, place: plainPlace(name).id };
}

/** It and all that is in it. */
function within(container: Container | undefined): readonly Container[] {
  return container === undefined ? [] : [container, ...container.children.flatMap(within)];
}

export function aPainter(snapshot: () => void = () => undefined) {
  const host = document.createElement('div');
  const faults = createMemoryFaults();
  const missing = createMissing(faults);
  const view = document.createElement('canvas');
  let root: Container | undefined;
  let now = 0;
  let asked: readonly (() => void)[] = [];
  const surface: Surface = {
    kind: 'canvas',
    view,
    size: () => ({ width: 800, height: 450 }),
    resize: () => undefined,
    draw: (drawn) => void (root = drawn),
    snapshot(drawn) {
      root = drawn;
      snapshot();
      return canvasOf(document, undefined, { width: 8, height: 8 });
    },
    seen: (drawn) => surface.snapshot(drawn),
    close: () => undefined,
  };
  const drawn = () => Promise.resolve(canvasOf(document, undefined, { width: 8, height: 8 }));
  const studio: Studio = {
    document,
    colours: createColours(),
    paint: drawn,
    paintPart: async () => ({ canvas: await drawn(), x: 0, y: 0 }),
    print: drawn,
    plain: drawn,
    grained: (canvas) => canvas,
  };
  const places = NAMES.map((name) => ({ ...plainPlace(name), air: 'none' as const }));
  const stage = createPainter({
    host,
    catalog: { places, people: [], cards: [], tellers: [], files: {} },
    faults,
    missing,
    drawings: createDrawings({ files: {}, fetchText: () => Promise.resolve(''), missing }),
    studio,
    surface,
    turns: AT_ONCE,
    frames: {
      now: () => now,
      request(frame) {
        asked = [...asked, frame];
        return () => void (asked = asked.filter((one) => one !== frame));
      },
    },
  });

  async function brought(): Promise<void> {
    for (let turn = 0; turn < 90; turn += 1) await Promise.resolve();
  }

  return {
    stage,
    faults,
    /** Shows it, and waits until it hangs. */
    async show(state: StageState, manner: 'play' | 'jump' = 'play', cut?: Cut) {
      stage.show(state, { cut, manner });
      await brought();
    },
    brought,
    /** Shows the answer to a choice, and waits until it hangs. */
    async answer(state: StageState) {
      stage.show(state, { cut: undefined, manner: 'play', isAnswer: true });
      await brought();
    },
    /** Lets a frame pass. */
    pass(ms: number) {
      now += ms;
      const due = asked;
      asked = [];
      for (const frame of due) frame();
    },
    isAwake: () => asked.length > 0,
    /** What lies before the picture that hangs; nothing when it is seen whole. */
    curtain: () => root?.children[2]?.children ?? [],
    /** Where everybody stands, and how much of them is seen. */
    people: () =>
      within(root)
        .filter(({ sortableChildren }) => sortableChildren)
        .flatMap(({ children }) => children.map(({ x, y, alpha }) => ({ x, y, alpha }))),
    /** How near the camera sees each layer. */
    nearness: () => (root?.children[0]?.children[0]?.children ?? []).map(({ scale }) => scale.x),
  };
}
