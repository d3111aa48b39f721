// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryFaults } from '../../../../../src/engine/adapters/memory/memory-faults.ts';
import type { RendererKind } from '../../../../../src/engine/adapters/pixi/quality/tiers.ts';
import type { Surface } from '../../../../../src/engine/adapters/pixi/surface/renderer.ts';
import { keepSurface } from '../../../../../src/engine/adapters/pixi/surface/surface-keeper.ts';

const LONG = 10_000;

function aSurface(kind: RendererKind) {
  const view = document.createElement('canvas');
  let isClosed = false;
  const surface: Surface = {
    kind,
    view,
    size: () => ({ width: 1, height: 1 }),
    resize: () => undefined,
    draw: () => undefined,
    snapshot: () => view,
    seen: () => view,
    close: () => void (isClosed = true),
  };
  return {
    surface,
    lose: () => view.dispatchEvent(new Event('webglcontextlost')),
    isClosed: () => isClosed,
  };
}

function aKeeper(open: () => Promise<Surface>) {
  const first = aSurface('webgl');
  const faults = createMemoryFaults();
  const replaced: Surface[] = [];
  let restored = 0;
  const keeper = keepSurface({
    host: document.createElement('div'),
    first: first.surface,
    ground: '#000000',
    faults,
    resized: () => undefined,
    restored: () => void (restored += 1),
    replaced: (next) => void replaced.push(next),
    open,
  });
  const kinds = () => faults.reported().map(({ kind }) => kind);
  return { keeper, first, replaced, kinds, mended: faults.mendings, restored: () => restored };
}

describe('the surface', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('becomes a canvas when its context does not come back', async () => {
    const canvas = aSurface('canvas');
    const { keeper, first, replaced, kinds, mended } = aKeeper(() =>
      Promise.resolve(canvas.surface),
    );
    first.lose();
    expect(keeper.now()).toBe(first.surface);
    await vi.advanceTimersByTimeAsync(LONG);
    expect(keeper.now()).toBe(canvas.surface);
    expect(replaced).toEqual([canvas.surface]);
    expect([first.isClosed(), canvas.isClosed()]).toEqual([true, false]);
    expect(kinds()).toEqual(['picture-lost']);
    expect(mended()).toEqual(['picture-lost']);
  });

  it('stays when its context comes back in time', async () => {
    const { keeper, first, replaced, restored, mended } = aKeeper(() =>
      Promise.reject(new Error('asked')),
    );
    first.lose();
    first.surface.view.dispatchEvent(new Event('webglcontextrestored'));
    await vi.advanceTimersByTimeAsync(LONG);
    expect(keeper.now()).toBe(first.surface);
    expect([restored(), replaced.length]).toEqual([1, 0]);
    expect(mended()).toEqual(['picture-lost']);
  });

  it('says so when no canvas can take its place', async () => {
    const { keeper, first, kinds, mended } = aKeeper(() => Promise.reject(new Error('no canvas')));
    first.lose();
    await vi.advanceTimersByTimeAsync(LONG);
    expect(keeper.now()).toBe(first.surface);
    expect(kinds()).toEqual(['picture-lost', 'no-picture']);
    expect(mended()).toEqual([]);
  });

  it('lets a canvas go that comes after it was closed', async () => {
    const canvas = aSurface('canvas');
    let arrive = (): void => undefined;
    const { keeper, first, replaced } = aKeeper(
      () => new Promise((resolve) => (arrive = () => resolve(canvas.surface))),
    );
    first.lose();
    await vi.advanceTimersByTimeAsync(LONG);
    keeper.close();
    arrive();
    await vi.advanceTimersByTimeAsync(0);
    expect([first.isClosed(), canvas.isClosed(), replaced.length]).toEqual([true, true, 0]);
  });
});
