import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEXT_SIZES } from '../../src/app/reader/settings.ts';
import { START } from '../../src/engine/core/journal/journal.ts';
import { axeFaults } from './axe.ts';
import { openHouse, PHONE, WIDE, type House } from './browser.ts';
import { openDebrief } from './kept-run.ts';
import { begin } from './reader.ts';

const SWEEP_MS = 300_000;
const FIRST = { role: 'delegate', entry: START };

/** Every width and size in `npm run prove`. */
const isWhole = process.env['SWEEP'] === 'whole';
const WIDTHS = isWhole ? [320, 360, 412, 600, 800, 1024, 1366, 1600, 1920, 3840] : [320, 1024];
const SIZES = isWhole ? TEXT_SIZES : ([100, 200] as const);

/** Each address with what its page is called. */
const SCREENS = [
  ['', /^Crossed Out$/u],
  ['opening/delegate', /^The delegate – /u],
  ['play', /^(?!The delegate)[^–]+ – Crossed Out$/u],
  ['log', /^Log – /u],
  ['settings', /^Settings – /u],
  ['runs', /^Your runs – /u],
  ['compare', /^Compare two runs – /u],
  ['people', /^People – /u],
  ['glossary', /^Words – /u],
  ['timeline', /^Timeline – /u],
  ['tables', /^Tables – /u],
  ['tables/inquiries', /^Every inquiry, /u],
  ['tables/witnesses/kirchakov', /witness/iu],
  ['sources', /^Sources – /u],
  ['about', /^About – /u],
  ['debrief', /^(?:Debrief|Mandate) – /u],
] as const;

describe('every screen', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('game');
  });
  afterAll(() => house.close());

  it.each([
    ['wide', WIDE],
    ['phone', PHONE],
  ])(
    'has no fault that axe can find (%s)',
    async (_, viewport) => {
      const { page, close } = await house.visit({ viewport, bypassCSP: true });
      await openDebrief(page, FIRST, house.address);
      const found: string[] = [];
      for (const [screen, title] of SCREENS) {
        await arrive(page, `${house.address}#/${screen}`, title);
        await page.waitForFunction(() => !document.body.textContent?.includes('Fetching the'));
        found.push(...(await axeFaults(page)).map((fault) => `${screen || 'title'}: ${fault}`));
      }
      await page.goto(`${house.address}#/debrief`);
      await page.getByRole('link', { name: /all decisions/iu }).click();
      await page.getByRole('heading', { name: /^what you decided$/iu }).waitFor();
      found.push(...(await axeFaults(page)).map((fault) => `all decisions: ${fault}`));
      await page.getByRole('link', { name: /first decision/iu }).click();
      await page.getByRole('heading', { name: /^what the record says$/iu }).waitFor();
      found.push(...(await axeFaults(page)).map((fault) => `decision: ${fault}`));
      await page.getByRole('button', { name: /return to your run/iu }).click();
      await page.getByRole('button', { name: /^menu$/iu }).click();
      await page.locator('dialog[open]').waitFor();
      found.push(...(await axeFaults(page)).map((fault) => `menu: ${fault}`));
      expect(found).toEqual([]);
      await close();
    },
    120_000,
  );

  it.each(SIZES)(
    'never scrolls sideways, from 320 to 3,840 pixels, at text of %i per cent',
    async (textSize) => {
      const { page, close } = await house.visit();
      await page.evaluate((size) => {
        localStorage.setItem('crossed-out-settings', JSON.stringify({ textSize: size }));
      }, textSize);
      await page.reload();
      await begin(page, /play the delegate/iu);
      const { fontSize } = await page.evaluate(() => getComputedStyle(document.documentElement));
      expect(Number.parseFloat(fontSize)).toBeGreaterThanOrEqual((16 * textSize) / 100);
      const wide: string[] = [];
      let looked = 0;
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        for (const [screen, title] of SCREENS) {
          await arrive(page, `${house.address}#/${screen}`, title);
          looked += 1;
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (over > 0) wide.push(`${screen || 'title'} at ${width}: ${over} px over`);
        }
      }
      expect(looked).toBe(WIDTHS.length * SCREENS.length);
      expect(wide).toEqual([]);
      await close();
    },
    SWEEP_MS,
  );
});

/** Not before the page is the one that was asked for: the one before has a heading too. */
async function arrive(page: Page, address: string, title: RegExp): Promise<void> {
  await page.goto(address);
  await expect.poll(() => page.title(), { timeout: 20_000 }).toMatch(title);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}
