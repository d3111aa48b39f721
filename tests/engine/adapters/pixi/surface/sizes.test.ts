import { describe, expect, it } from 'vitest';
import {
  framed,
  sharedFrame,
  viewBoxOf,
} from '../../../../../src/engine/adapters/pixi/drawing/frame-of-view.ts';
import {
  coverScale,
  layerPixels,
  MOST_PIXELS,
  resolutionFor,
  windowOf,
} from '../../../../../src/engine/adapters/pixi/surface/fit.ts';

const COMPOSITION = { width: 1600, height: 900 };
const HOSTS = [
  { width: 320, height: 200 },
  { width: 412, height: 300 },
  { width: 360, height: 740 },
  { width: 1000, height: 900 },
  { width: 2480, height: 2160 },
  { width: 3840, height: 2160 },
];

describe('sizes', () => {
  it('cover the host, whatever its shape, and never show more than the composition', () => {
    for (const host of HOSTS) {
      const scale = coverScale(host, COMPOSITION);
      expect(COMPOSITION.width * scale).toBeGreaterThanOrEqual(host.width - 0.001);
      expect(COMPOSITION.height * scale).toBeGreaterThanOrEqual(host.height - 0.001);
      const seen = windowOf(host, COMPOSITION);
      expect(seen.width).toBeLessThanOrEqual(COMPOSITION.width + 0.001);
      expect(seen.height).toBeLessThanOrEqual(COMPOSITION.height + 0.001);
    }
  });

  it('draw about one megapixel at most, on any screen', () => {
    for (const host of HOSTS) {
      for (const ratio of [1, 2, 3]) {
        const resolution = resolutionFor(host, ratio, MOST_PIXELS);
        expect(host.width * host.height * resolution ** 2).toBeLessThanOrEqual(1_000_001);
      }
    }
  });

  it('draw no layer larger than the screen needs', () => {
    const host = { width: 412, height: 300 };
    const pixels = layerPixels({
      host,
      composition: COMPOSITION,
      devicePixelRatio: 2,
    });
    expect(pixels).toBeCloseTo(coverScale(host, COMPOSITION) * 2);
  });
});

describe('the frame of a drawing', () => {
  const wide = '<svg viewBox="-60 -60 1720 1020"><rect/></svg>';

  it('is read from its root', () => {
    expect(viewBoxOf(wide)).toEqual({ x: -60, y: -60, width: 1720, height: 1020 });
    expect(viewBoxOf('<svg><g viewBox="0 0 1 1"/></svg>')).toBeUndefined();
  });

  it('is shared by all layers as far as each of them reaches, and holds the composition', () => {
    const boxes = [viewBoxOf(wide), { x: -20, y: -90, width: 1700, height: 1100 }];
    expect(sharedFrame(boxes, 1600, 900)).toEqual({ x: -20, y: -60, width: 1680, height: 1020 });
    expect(sharedFrame([...boxes, undefined], 1600, 900)).toEqual({
      x: 0,
      y: 0,
      width: 1600,
      height: 900,
    });
    expect(sharedFrame([], 1600, 900).width).toBe(1600);
  });

  it('is set without stretching the drawing', () => {
    const box = { x: -20, y: -60, width: 1680, height: 1020 };
    expect(framed('<svg width="5" height="6" viewBox="0 0 1 1" fill="none">', box, 840, 510)).toBe(
      '<svg width="840" height="510" viewBox="-20 -60 1680 1020" preserveAspectRatio="none" fill="none">',
    );
  });
});
