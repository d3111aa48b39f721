import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_WEBGL, openHouse, type House } from './browser.ts';
import { choices, choose, passage } from './reader.ts';
import { beginDemo } from './demo.ts';

describe('without', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('demo', NO_WEBGL);
  });
  afterAll(() => house.close());

  it('WebGL: the picture is drawn on a plain canvas', async () => {
    const { page, errors, close } = await house.visit();
    await beginDemo(page);
    await page.locator('canvas').first().waitFor();
    await choose(page, 'm01_looks.open');
    expect(errors).toEqual([]);
    await close();
  });

  it('the stage’s code: the story still plays, and one sentence says what is missing', async () => {
    const { page, close } = await house.visit({ refuse: ['pixi'] });
    await beginDemo(page);
    await choose(page, 'm01_looks.open');
    await choose(page, 'm01_looks.leave');
    expect(await choices(page).count()).toBeGreaterThan(0);
    await page
      .getByText(/pictures cannot be fetched/iu)
      .first()
      .waitFor();
    expect(await page.locator('canvas').count()).toBe(0);
    await close();
  });

  it('sound files: captions tell what would be heard', async () => {
    const { page, close } = await house.visit({ refuse: ['.webm', '.m4a'] });
    await page.evaluate(() => {
      localStorage.setItem('demo-settings', JSON.stringify({ captions: true }));
    });
    await page.reload();
    await beginDemo(page);
    const captions = page.locator('.captions');
    const told = (): Promise<string | null> => captions.textContent();
    await expect.poll(told).toContain('[a still room, a clock ticking]');
    await expect.poll(told, { timeout: 10_000 }).toContain('[a chime, two notes down]');
    await choose(page, 'm01_looks.stick');
    expect((await passage(page)).length).toBeGreaterThan(10);
    await close();
  });

  it('storage: the story plays and says that nothing is kept', async () => {
    const { page, close } = await house.visit();
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
    });
    await page.reload();
    await beginDemo(page);
    await choose(page, 'm01_looks.open');
    const said = page.getByText(/keeps nothing/iu).first();
    await said.waitFor();
    expect(await said.textContent()).toMatch(/export the run/iu);
    await close();
  });
});
