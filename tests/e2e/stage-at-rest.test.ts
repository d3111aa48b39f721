/** What the Pixi stage costs in a real browser: nothing at rest, little script a frame, and no memory that it keeps. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { brand } from '../../src/engine/core/brand.ts';
import type { StageState } from '../../src/engine/core/stage/stage-state.ts';
import { IN_ROOM, IN_STREET } from '../engine/contracts/stage-contract.ts';
import { measured, MOVING, NO_GL, shown, SOFTWARE_GL, stageLab, STILL } from './stage-page.ts';

const lab = stageLab();

/** As many changes of scene as a long evening has, in `npm run prove`. */
const isWhole = process.env['SWEEP'] === 'whole';
const CHANGES = isWhole ? 204 : 60; // a multiple of all that alternates: it ends with the same picture
const BY_THE_CARD = isWhole ? 60 : 20;

describe('the Pixi stage', () => {
  it('draws nothing at rest, and rests five seconds after the last state', async () => {
    const page = await lab(NO_GL, undefined, MOVING);
    const from = Date.now();
    await shown(page, IN_ROOM, 'play');
    expect(Date.now() - from).toBeGreaterThan(3000);
    expect(Date.now() - from).toBeLessThan(9000);
    const before = (await measured(page)).frames;
    expect(before).toBeGreaterThan(20);
    await page.waitForTimeout(1200);
    expect((await measured(page)).frames).toBe(before);
  });

  it('takes few milliseconds of script for a frame', async () => {
    const page = await lab(NO_GL, undefined, MOVING);
    await shown(page, { ...IN_ROOM, crowd: 'seated' });
    await shown(
      page,
      { ...IN_ROOM, crowd: 'clapping', camera: { move: 'drift', anchor: undefined } },
      'play',
    );
    const { script } = await measured(page);
    const middle = script.toSorted((a, b) => a - b)[Math.floor(script.length / 2)] ?? Infinity;
    console.log(`script a frame: median ${middle.toFixed(1)} ms over ${script.length} frames`);
    expect(script.length).toBeGreaterThan(20);
    expect(middle).toBeLessThan(4);
  });

  it('counts how many screens a frame paints: the wall, the light, and who is there', async () => {
    const page = await lab(NO_GL, undefined, STILL);
    await shown(page, { ...IN_ROOM, actors: [] });
    expect((await measured(page)).screens).toBeCloseTo(1, 1);
    await shown(page, { ...IN_ROOM, actors: [], light: 'night' });
    expect((await measured(page)).screens).toBeCloseTo(2, 1);
    await shown(page, { ...IN_ROOM, light: 'night' });
    expect((await measured(page)).screens).toBeGreaterThan(2.05);
    expect((await measured(page)).screens).toBeLessThan(3);
  });

  it(`holds as many canvases and as much memory after ${CHANGES} changes of scene as before them`, async () => {
    const page = await lab(NO_GL, undefined, STILL);
    const looks = [{ kind: 'lived' }, { kind: 'told', teller: brand('clerk') }, { kind: 'legend' }];
    async function change(times: number): Promise<void> {
      for (let at = 0; at < times; at += 1) {
        const look = looks[at % looks.length] as StageState['look']; // one of the three above
        await shown(page, { ...(at % 2 === 0 ? IN_ROOM : IN_STREET), look });
      }
    }
    await change(30);
    const before = await held(page);
    await change(CHANGES);
    const after = await held(page);
    console.log(`after ${CHANGES} changes: ${JSON.stringify(before)} → ${JSON.stringify(after)}`);
    expect(after.canvases).toBeLessThanOrEqual(before.canvases + 2);
    expect(after.kilobytes).toBeLessThan(before.kilobytes * 1.15);
  });

  it('gives every texture back to the graphics card', async () => {
    const page = await lab(SOFTWARE_GL, 'webgl', STILL);
    await page.evaluate(() => {
      const { prototype } = WebGL2RenderingContext;
      const { createTexture, deleteTexture } = prototype;
      document.body.dataset['textures'] = '0';
      const count = (by: number): void => {
        document.body.dataset['textures'] = String(Number(document.body.dataset['textures']) + by);
      };
      prototype.createTexture = function create() {
        count(1);
        return createTexture.call(this);
      };
      prototype.deleteTexture = function remove(texture) {
        count(-1);
        deleteTexture.call(this, texture);
      };
    });
    const textures = () => page.evaluate(() => Number(document.body.dataset['textures']));
    async function change(times: number): Promise<void> {
      for (let at = 0; at < times; at += 1) await shown(page, at % 2 === 0 ? IN_ROOM : IN_STREET);
    }
    await change(10);
    const before = await textures();
    await change(BY_THE_CARD);
    expect(before).toBeGreaterThan(0);
    expect(await textures()).toBeLessThanOrEqual(before);
  });
});

/** What is alive after garbage was collected: canvases (each texture has one) and the heap. */
async function held(page: Page): Promise<{ canvases: number; kilobytes: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'HTMLCanvasElement.prototype',
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
  });
  const { result: length } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return { canvases: Number(length.value), kilobytes: Math.round(usedSize / 1024) };
}
