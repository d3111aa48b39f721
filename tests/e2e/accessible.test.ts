import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { START } from '../../src/engine/core/journal/journal.ts';
import { axeFaults } from './axe.ts';
import { openHouse, PHONE, WIDE, type House } from './browser.ts';
import { openDebrief } from './kept-run.ts';
import { begin } from './reader.ts';

const FIRST = { role: 'delegate', entry: START };

const SCREENS = [
  '',
  'opening/delegate',
  'play',
  'log',
  'settings',
  'runs',
  'people',
  'glossary',
  'timeline',
  'tables',
  'tables/inquiries',
  'tables/witnesses/kirchakov',
  'sources',
  'about',
  'debrief',
];

describe.each([
  ['wide', WIDE],
  ['phone', PHONE],
])('every screen (%s)', (_, viewport) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('game');
  });
  afterAll(() => house.close());

  it('has no fault that axe can find', async () => {
    const { page, close } = await house.visit({ viewport, bypassCSP: true });
    await openDebrief(page, FIRST, house.address);
    const found: string[] = [];
    for (const screen of SCREENS) {
      await page.goto(`${house.address}#/${screen}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForFunction(() => !document.body.textContent?.includes('Fetching the'));
      found.push(...(await axeFaults(page)).map((fault) => `${screen || 'title'}: ${fault}`));
    }
    await page.goto(`${house.address}#/debrief`);
    await page.getByRole('link', { name: /first decision/iu }).click();
    await page.getByRole('heading', { name: /^the record$/iu }).waitFor();
    found.push(...(await axeFaults(page)).map((fault) => `decision: ${fault}`));
    await page.getByRole('button', { name: /return to your run/iu }).click();
    await page.getByRole('button', { name: /^menu$/iu }).click();
    await page.locator('dialog[open]').waitFor();
    found.push(...(await axeFaults(page)).map((fault) => `menu: ${fault}`));
    expect(found).toEqual([]);
    await close();
  }, 120_000);

  it.each([100, 200])(
    'never scrolls sideways, from 320 to 3,840 pixels, at text of %i per cent',
    async (textSize) => {
      const { page, close } = await house.visit({ viewport });
      await page.evaluate((size) => {
        localStorage.setItem('crossed-out-settings', JSON.stringify({ textSize: size }));
      }, textSize);
      await page.reload();
      await begin(page, /play the delegate/iu);
      const { fontSize } = await page.evaluate(() => getComputedStyle(document.documentElement));
      expect(Number.parseFloat(fontSize)).toBeGreaterThanOrEqual((16 * textSize) / 100);
      const wide: string[] = [];
      for (const width of [320, 412, 800, 1024, 1600, 3840]) {
        await page.setViewportSize({ width, height: 800 });
        for (const screen of SCREENS) {
          await page.goto(`${house.address}#/${screen}`);
          await page.getByRole('heading', { level: 1 }).first().waitFor();
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (over > 0) wide.push(`${screen || 'title'} at ${width}: ${over} px over`);
        }
      }
      expect(wide).toEqual([]);
      await close();
    },
  );
});
