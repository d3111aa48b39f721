// @vitest-environment happy-dom
import { Container } from 'pixi.js';
import { describe, expect, it } from 'vitest';
import { NOTHING, whenLit } from '../../../../../src/engine/adapters/pixi/place/hanging.ts';

function aLayer() {
  const done = { drawn: 0, closed: 0 };
  const layer = whenLit(['night', 'dusk'], () => {
    done.drawn += 1;
    return Promise.resolve({
      ...NOTHING,
      picture: new Container(),
      close: () => void (done.closed += 1),
    });
  });
  return { layer, done };
}

describe('a layer of some lights', () => {
  it('is drawn when the first of its lights comes, and once', async () => {
    const { layer, done } = aLayer();
    await layer.prepare('day');
    expect(done.drawn).toBe(0);
    await Promise.all([layer.prepare('dusk'), layer.prepare('night')]);
    await layer.prepare('dusk');
    expect(done.drawn).toBe(1);
    expect(layer.picture?.children).toHaveLength(1);
  });

  it('gives back what it drew, also when it is closed while it draws', async () => {
    const { layer, done } = aLayer();
    const drawing = layer.prepare('night');
    layer.close();
    await drawing;
    await Promise.resolve();
    expect(done.closed).toBe(1);
    expect(layer.picture?.children).toHaveLength(0);
    const never = aLayer();
    never.layer.close();
    expect(never.done).toEqual({ drawn: 0, closed: 0 });
  });
});
