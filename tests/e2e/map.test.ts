import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { axeFaults } from './axe.ts';
import { NO_WEBGL, openHouse, PHONE, WIDE, type House, type Visit } from './browser.ts';
import { keepRun } from './kept-run.ts';

const DELEGATE = { role: 'delegate', entry: 'start' };
const MOST_MS = 100;

describe('the map of branches', () => {
  let house: House;
  /** A browser with one run in it, which has ended a chapter: it is played once for all. */
  let kept: Pick<Visit, 'storageState'>;
  let id: string;
  beforeAll(async () => {
    house = await openHouse('game', NO_WEBGL);
    const { page, close } = await house.visit();
    id = await keepRun(page, DELEGATE);
    kept = { storageState: await page.context().storageState() };
    await close();
  });
  afterAll(() => house.close());

  async function openMap(page: Page): Promise<void> {
    await page.goto(`${house.address}#/map/${id}`);
    await page.locator('.map-board, .map-list').waitFor();
    // named by the debriefs, which come with the record
    await page.waitForFunction(() => {
      const name = document.querySelector('#map-point, .list-point b')?.textContent ?? '';
      return name !== '' && !/^Choice \d/u.test(name);
    });
  }

  it('is walked, looked into and played on from by keys alone; nothing of the unseen is in the page', async () => {
    const { page, close } = await house.visit({ ...kept, viewport: WIDE, bypassCSP: true });
    await openMap(page);
    expect(await axeFaults(page)).toEqual([]);
    const told = await page.evaluate(() => document.body.innerHTML);
    for (const unseen of ['Corridor', 'Ballot', 'd10', 'Khrushchev', 'The pencil']) {
      expect(told).not.toContain(unseen);
    }
    await page.locator('.map-stop[tabindex="0"]').focus();
    const before = await page.locator('#map-point').textContent();
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('#map-point').textContent()).not.toBe(before);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('map-point');
    await page.getByRole('button', { name: 'Look', exact: true }).press('Enter');
    await page.locator('.look[open]').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.look').waitFor({ state: 'detached' });
    expect(page.url()).toContain('#/map/');
    await page.getByRole('button', { name: 'Play from here' }).press('Enter');
    await page.waitForURL(/#\/play\/run-/u);
    await page.locator('.passage .choices, .choices').first().waitFor();
    await close();
  });

  it('opens as a list on a phone, without a fault that axe can find, and never scrolls sideways', async () => {
    const { page, close } = await house.visit({ ...kept, viewport: PHONE, bypassCSP: true });
    await openMap(page);
    expect(await page.locator('.map-list').count()).toBe(1);
    expect(await axeFaults(page)).toEqual([]);
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await page.evaluate(() => document.documentElement.style.setProperty('--text', '2'));
    expect(await over()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await page.locator('.map-board').waitFor();
    expect(await over()).toBeLessThanOrEqual(0);
    await close();
  });

  it(`is drawn with all its squares in script of less than ${MOST_MS} ms`, async () => {
    const { page, close } = await house.visit({ ...kept, viewport: WIDE });
    await openMap(page);
    await page.keyboard.press('v');
    await page.locator('.map-list').waitFor();
    const times: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const took = await page.evaluate(async () => {
        const map = [...document.querySelectorAll('button')].find((b) => b.textContent === 'Map');
        const from = performance.now();
        map?.click();
        await new Promise((done) => queueMicrotask(() => done(undefined)));
        while (document.querySelector('.map-stop') === null)
          await new Promise((done) => setTimeout(done));
        return performance.now() - from;
      });
      times.push(took);
      expect(await page.locator('.map-drawing .square').count()).toBeGreaterThan(150);
      await page.getByRole('button', { name: 'List', exact: true }).click();
    }
    console.log(`map drawn in ${times.map((each) => each.toFixed(0)).join(', ')} ms`);
    expect(Math.min(...times)).toBeLessThan(MOST_MS);
    await close();
  });
});
