import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { openHouse, PHONE, WIDE, type House } from './browser.ts';
import { begin } from './reader.ts';

const KEEPER = /play the keeper/iu;

describe('the lists of a story', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('demo');
  });
  afterAll(() => house.close());

  it.each([
    ['wide', WIDE],
    ['phone', PHONE],
  ])(
    'have no fault that axe can find, on the sheet and on their page (%s)',
    async (_, viewport) => {
      const { page, close } = await house.visit({ viewport, bypassCSP: true });
      await begin(page, KEEPER);
      await page.locator('.passage .list-card').waitFor();
      const found = [...(await axeFaults(page))];
      await page.keyboard.press('i');
      await page.getByRole('heading', { level: 2, name: 'Pocket' }).waitFor();
      found.push(...(await axeFaults(page)));
      expect(found).toEqual([]);
      await close();
    },
  );

  it('never scroll sideways at 320 pixels and text of 200 per cent', async () => {
    const { page, close } = await house.visit({ viewport: { width: 320, height: 640 } });
    await page.evaluate(() => {
      localStorage.setItem('demo-settings', JSON.stringify({ textSize: 200 }));
    });
    await page.reload();
    await begin(page, KEEPER);
    await page.locator('.passage .list-card').waitFor();
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await over()).toBeLessThanOrEqual(0);
    await page.getByRole('link', { name: /pocket/iu }).click();
    await page.getByRole('heading', { level: 2, name: 'Pocket' }).waitFor();
    expect(await over()).toBeLessThanOrEqual(0);
    await close();
  });

  it('that did not come are missed by nobody who reads on, and come with a later passage', async () => {
    const { page, close } = await house.visit();
    await page.route(/assets\/known-lists/u, (route) => route.abort());
    await begin(page, KEEPER);
    await page.getByText('Somebody has come in').waitFor();
    await page.waitForTimeout(300);
    expect(await page.locator('.list-card').count()).toBe(0);
    await page.unroute(/assets\/known-lists/u);
    await page.keyboard.press('1');
    await page.locator('.passage .list-card').first().waitFor();
    expect(await page.locator('.passage .list-card img').first().isVisible()).toBe(true);
    await close();
  });
});
