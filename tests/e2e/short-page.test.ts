/** A decision's page in a real browser: one screen, few stops, nothing lost on paper. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { openHouse, PHONE, WIDE, type House } from './browser.ts';
import { openDebrief } from './kept-run.ts';

const BALLOT = { role: 'delegate', entry: 'delegate-4' };
const MOST_STOPS = 25;

describe('a decision of the debrief', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('game');
  });
  afterAll(() => house.close());

  async function first(page: Page): Promise<void> {
    await openDebrief(page, BALLOT, house.address);
    await page.getByRole('link', { name: /first decision/iu }).click();
    await page.getByRole('heading', { name: /^what you did$/iu }).waitFor();
  }

  it('fits one screen of 1,600 by 900, each of its chapter', async () => {
    const { page, errors, close } = await house.visit({ viewport: WIDE });
    await first(page);
    const over: string[] = [];
    let looked = 0;
    for (;;) {
      looked += 1;
      const title = await page.getByRole('heading', { level: 1 }).innerText();
      const [tall, foot, bar] = await page.evaluate(() => [
        document.documentElement.scrollHeight,
        document.querySelector('.deeper')?.getBoundingClientRect().bottom ?? Infinity,
        document.querySelector('.page-doors')?.getBoundingClientRect().top ?? 0,
      ]);
      if (tall > WIDE.height || foot > bar) over.push(`${title}: ${tall}, ${foot} of ${bar}`);
      const next = page.getByRole('link', { name: /next decision/iu });
      if ((await next.count()) === 0) break;
      await next.click();
      await page.waitForFunction((was) => document.querySelector('h1')?.innerText !== was, title);
    }
    expect(looked).toBeGreaterThan(5);
    expect(over).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('is left with Tab in fewer than 25 stops while its folds are closed', async () => {
    const { page, close } = await house.visit({ viewport: WIDE });
    await first(page);
    await page.getByRole('heading', { level: 1 }).focus();
    let stops = 0;
    let last = '';
    while (!/next decision/iu.test(last) && stops < 60) {
      await page.keyboard.press('Tab');
      stops += 1;
      last = await page.evaluate(() => document.activeElement?.textContent ?? '');
    }
    expect(stops).toBeGreaterThan(8);
    expect(stops).toBeLessThan(MOST_STOPS);
    await close();
  });

  it.each([
    ['wide', WIDE],
    ['phone', PHONE],
  ])('has no fault that axe can find, folded, unfolded and whole (%s)', async (_, viewport) => {
    const { page, close } = await house.visit({ viewport, bypassCSP: true });
    await first(page);
    const found = [...(await axeFaults(page))];
    for (const summary of await page.locator('.deep > summary').all()) await summary.click();
    found.push(...(await axeFaults(page)));
    await page.getByRole('button', { name: /all of it/iu }).click();
    found.push(...(await axeFaults(page)));
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await close();
  });

  it('is on paper all of it, whatever is folded', async () => {
    const { page, close } = await house.visit();
    await first(page);
    await page.emulateMedia({ media: 'print' });
    const shown = await page.locator('#main').innerText();
    for (const part of [/the record/iu, /that day/iu, /invented by us/iu, /sources/iu, /think/iu])
      expect(shown).toMatch(part);
    expect(shown).not.toMatch(/dig deeper|back to the short page/iu);
    await close();
  });
});
