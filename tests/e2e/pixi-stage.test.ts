/** The Pixi stage in a real browser, on a page of its own: the contract, and what only a browser can show. */
import { describe, expect, it } from 'vitest';
import { brand } from '../../src/engine/core/brand.ts';
import { EMPTY_STAGE, type StageState } from '../../src/engine/core/stage/stage-state.ts';
import { IN_ROOM, IN_STREET, stageContract } from '../engine/contracts/stage-contract.ts';
import {
  faults,
  measured,
  middleOf,
  MOVING,
  NO_GL,
  shown,
  SOFTWARE_GL,
  stageLab,
  STILL,
} from './stage-page.ts';

const lab = stageLab();

stageContract('of Pixi, in a browser without WebGL', async () => {
  const page = await lab(NO_GL, undefined, STILL);
  return {
    show: (state, manner, cut) =>
      page.evaluate(([s, m, c]) => window.lab.show(s, m, c), [state, manner, cut] as const),
    set: (options) => page.evaluate((next) => window.lab.set(next), options),
    settled: () => page.evaluate(() => window.lab.stage().settled()),
    close: () => page.evaluate(() => window.lab.stage().close()),
    standing: async () => ({
      ...EMPTY_STAGE,
      ...(await page.evaluate(() => window.lab.stage().standing())),
    }),
  };
});

describe('the Pixi stage', () => {
  it('draws on the canvas where WebGL is missing or made by software', async () => {
    for (const flags of [NO_GL, SOFTWARE_GL]) {
      const page = await lab(flags, undefined, MOVING);
      expect((await measured(page)).renderer).toBe('canvas');
    }
  });

  it('draws the same picture with both renderers', async () => {
    const seen: (readonly number[])[] = [];
    for (const renderer of ['canvas', 'webgl'] as const) {
      const page = await lab(SOFTWARE_GL, renderer, STILL);
      await shown(page, { ...IN_ROOM, actors: [] });
      seen.push(await middleOf(page));
    }
    const [canvas, webgl] = seen;
    expect(canvas).toHaveLength(3);
    canvas?.forEach((part, at) => expect(Math.abs(part - (webgl?.[at] ?? 0))).toBeLessThan(12));
  });

  it('reports a missing place, layer and person once each, and draws a ground', async () => {
    const page = await lab(NO_GL, undefined, STILL);
    const state: StageState = { ...IN_ROOM, place: brand('hole') };
    for (let at = 0; at < 2; at += 1) {
      await shown(page, state);
      await shown(page, IN_STREET);
    }
    expect(await faults(page)).toEqual(['picture-missing hole', 'picture-missing street/gone.svg']);
  });

  it('covers a host of any size', async () => {
    const page = await lab(NO_GL, undefined, STILL);
    await shown(page, IN_ROOM);
    for (const [width, height] of [
      [320, 480],
      [412, 300],
      [1600, 700],
      [3840, 2160],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.waitForTimeout(250);
      await page.evaluate(() => window.lab.stage().settled());
      const box = await page.locator('canvas').boundingBox();
      expect([box?.width, box?.height]).toEqual([width, height]);
      const drawn = await page.evaluate(() => {
        const canvas = document.querySelector('canvas');
        return (canvas?.width ?? 0) * (canvas?.height ?? 0);
      });
      expect(drawn).toBeLessThan(1_010_000);
      expect((await middleOf(page)).some((part) => part > 40)).toBe(true);
    }
  });

  it('leaves nothing on the page when it is closed', async () => {
    const page = await lab(NO_GL, undefined, MOVING);
    await shown(page, IN_ROOM);
    await page.evaluate(() => window.lab.stage().close());
    expect(await page.locator('canvas').count()).toBe(0);
  });
});
