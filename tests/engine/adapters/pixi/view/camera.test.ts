import { describe, expect, it } from 'vitest';
import {
  between,
  driftAt,
  placedAt,
  viewFor,
  type View,
} from '../../../../../src/engine/adapters/pixi/view/camera.ts';
import { createCameraOperator } from '../../../../../src/engine/adapters/pixi/view/camera-operator.ts';
import { breathAt, REST_MS } from '../../../../../src/engine/adapters/pixi/time/breath.ts';
import { CAMERA_MOVES } from '../../../../../src/engine/core/story/cue.ts';

const BOX = { x: 0, y: 0, width: 1600, height: 900 };
const ANCHORS = { lamp: [1500, 80] } as const;

describe('the camera', () => {
  it('pushes in on its anchor, and sees everything when it is wide', () => {
    const focus = [800, 450] as const;
    const push = viewFor({ move: 'push', anchor: 'lamp' }, { lamp: [1500, 80] }, focus);
    expect([push.x, push.y]).toEqual([1500, 80]);
    expect(push.zoom).toBeGreaterThan(1.15);
    expect(push.zoom).toBeLessThan(1.25);
    expect(viewFor({ move: 'wide', anchor: undefined }, {}, focus).zoom).toBe(1);
  });

  it('looks at the focus when it does not know the anchor', () => {
    const view = viewFor({ move: 'pan', anchor: 'nowhere' }, {}, [300, 400]);
    expect([view.x, view.y]).toEqual([300, 400]);
  });

  it('never shows the edge of a layer, at any depth, drift or shape of the host', () => {
    for (const move of CAMERA_MOVES) {
      const view = viewFor({ move, anchor: 'lamp' }, { lamp: [...ANCHORS.lamp] }, [800, 450]);
      for (const seen of [
        { width: 1600, height: 900 },
        { width: 700, height: 900 },
        { width: 1600, height: 500 },
      ]) {
        for (let ms = 0; ms < 9000; ms += 900) {
          for (const depth of [0, 0.3, 0.6, 1]) {
            const { x, y, scale } = placedAt(view, driftAt(ms), depth, seen, BOX);
            expect(x).toBeLessThanOrEqual(0.001);
            expect(y).toBeLessThanOrEqual(0.001);
            expect(x + BOX.width * scale).toBeGreaterThanOrEqual(seen.width - 0.001);
            expect(y + BOX.height * scale).toBeGreaterThanOrEqual(seen.height - 0.001);
          }
        }
      }
    }
  });

  it('moves what is near more than what is far', () => {
    const view: View = { x: 900, y: 450, zoom: 1.2 };
    const seen = { width: 1200, height: 800 };
    const at = (depth: number) => placedAt(view, [0, 0], depth, seen, BOX).x;
    expect(at(1)).toBeLessThan(at(0));
  });

  it('arrives where it was sent, and stays there', () => {
    const home: View = { x: 800, y: 450, zoom: 1 };
    const there: View = { x: 500, y: 300, zoom: 1.2 };
    const operator = createCameraOperator(home);
    operator.go(there, 1000);
    operator.tick(500);
    expect(operator.view()).toEqual(between(home, there, 0.5));
    operator.tick(600);
    expect(operator.view()).toEqual(there);
    expect(operator.tick(16)).toBe(false);
    operator.go(there, 1000);
    expect(operator.tick(16)).toBe(false);
  });

  it('breathes after a cue and rests five seconds later', () => {
    expect(breathAt(0)).toBe(1);
    expect(breathAt(3000)).toBe(1);
    expect(breathAt(4200)).toBeLessThan(1);
    expect(breathAt(REST_MS)).toBe(0);
  });
});
