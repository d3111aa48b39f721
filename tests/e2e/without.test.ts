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

  it('the large storage: runs stand in the small one, are played on after a reload, and that is said', async () => {
    const { page, close } = await house.visit();
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
    });
    await page.reload();
    await beginDemo(page);
    await choose(page, 'm01_looks.open');
    const before = await passage(page);
    await page
      .getByText(/kept in its small one/iu)
      .first()
      .waitFor();
    expect(await page.getByText(/keeps nothing/iu).count()).toBe(0);
    await page.goto(house.address);
    await page.reload();
    await page.getByRole('link', { name: /continue/iu }).click();
    await choices(page).first().waitFor();
    await expect.poll(() => passage(page)).toBe(before);
    await close();
  });

  it('any storage: the story plays, says that nothing is kept, and gives the run out as text', async () => {
    const { page, close } = await house.visit();
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await page.reload();
    await beginDemo(page);
    await choose(page, 'm01_looks.open');
    const said = page.getByText(/keeps nothing/iu).first();
    await said.waitFor();
    expect(await said.textContent()).toMatch(/export the run/iu);
    await page.goto(`${house.address}#/runs`);
    await page.getByRole('button', { name: /^export/iu }).click();
    const text = page.getByLabel(/if no file came/iu);
    expect(await text.inputValue()).toContain('m01_looks.open');
    expect(await text.evaluate((field) => field === document.activeElement)).toBe(true);
    await close();
  });

  it('a connection to the storage, once: it is opened anew, nothing is lost and nothing is said', async () => {
    const { page, close } = await house.visit();
    await beginDemo(page);
    await page.evaluate(() => {
      const real = IDBDatabase.prototype.transaction;
      IDBDatabase.prototype.transaction = function () {
        IDBDatabase.prototype.transaction = real;
        document.body.dataset['closed'] = 'once';
        throw new DOMException('The database connection is closing.', 'InvalidStateError');
      };
    });
    await choose(page, 'm01_looks.open');
    await page.locator('body[data-closed]').waitFor();
    await choose(page, 'm01_looks.leave');
    expect(await page.locator('.notice').count()).toBe(0);
    const before = await passage(page);
    await page.reload();
    await choices(page).first().waitFor();
    await expect.poll(() => passage(page)).toBe(before);
    await close();
  });

  it('an answer of the storage: one wait, words, then the story', async () => {
    const { page, close } = await house.visit();
    await page.addInitScript(() => {
      IDBFactory.prototype.open = function () {
        return Object.create(IDBOpenDBRequest.prototype, {
          addEventListener: { value: () => undefined },
          removeEventListener: { value: () => undefined },
        }) as IDBOpenDBRequest; // a request that never answers
      };
    });
    await page.reload();
    await beginDemo(page);
    await choose(page, 'm01_looks.open');
    const before = await passage(page);
    await page
      .getByText(/store of this browser is slow/iu)
      .first()
      .waitFor();
    await page.reload();
    await choices(page).first().waitFor({ timeout: 15_000 });
    await expect.poll(() => passage(page)).toBe(before);
    await close();
  });
});
