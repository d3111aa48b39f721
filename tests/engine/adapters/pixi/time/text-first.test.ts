// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createColours } from '../../../../../src/engine/adapters/pixi/drawing/palette.ts';
import { createStudio } from '../../../../../src/engine/adapters/pixi/drawing/studio.ts';
import { browserFrames } from '../../../../../src/engine/adapters/pixi/time/frame-loop.ts';

/** A window whose frames are passed by hand. */
function aWindow() {
  const waiting = new Map<number, () => void>();
  let ids = 0;
  const window = {
    performance: { now: () => 0 },
    requestAnimationFrame(task: () => void) {
      ids += 1;
      waiting.set(ids, task);
      return ids;
    },
    cancelAnimationFrame: (id: number) => void waiting.delete(id),
  };
  return {
    window: window as unknown as Window, // what frames use of one
    frame() {
      const due = [...waiting.values()];
      waiting.clear();
      for (const task of due) task();
    },
  };
}

describe('a frame of the picture', () => {
  it('is not drawn in the frame that a text waits for, but in the next', () => {
    const { window, frame } = aWindow();
    let isTextComing = true;
    let drawn = 0;
    browserFrames(window, { isTextComing: () => isTextComing }).request(() => (drawn += 1));
    frame();
    expect(drawn).toBe(0);
    isTextComing = false;
    frame();
    expect(drawn).toBe(1);
  });

  it('can be called off while it gives way', () => {
    const { window, frame } = aWindow();
    let drawn = 0;
    const frames = browserFrames(window, { isTextComing: () => drawn === 0 });
    const cancel = frames.request(() => (drawn += 1));
    frame();
    cancel();
    frame();
    expect(drawn).toBe(0);
  });
});

describe('the studio', () => {
  it('takes a turn before it draws, and draws nothing until it has one', async () => {
    let asked = 0;
    const studio = createStudio({
      document,
      colours: createColours(),
      grain: { lay: () => undefined },
      turns: {
        next() {
          asked += 1;
          return new Promise(() => undefined);
        },
        painted: () => Promise.resolve(),
      },
      imageOf: async () => document.createElement('img'),
    });
    let isDrawn = false;
    void studio
      .plain('<svg viewBox="0 0 9 9"/>', { box: { x: 0, y: 0, width: 9, height: 9 }, pixels: 1 })
      .then(() => (isDrawn = true));
    await new Promise((resolve) => setTimeout(resolve));
    expect([asked, isDrawn]).toEqual([1, false]);
  });
});
