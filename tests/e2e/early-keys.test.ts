/** Keys and clicks that come before the page's script: the title stands in the page as it is sent, and can be used at once. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House, type Visitor } from './browser.ts';
import { choices, tabTo } from './reader.ts';

const PLAY = /play the delegate/iu;
const begin = (page: Page) => page.getByRole('button', { name: /^begin$/iu }).first();

describe('before the script has come', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('game');
  });
  afterAll(() => house.close());

  it('a link that has the focus keeps it, and its key is not lost', async () => {
    const { visitor, release } = await heldBack(house);
    const { page } = visitor;
    await tabTo(page, PLAY);
    await release();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(PLAY);
    await page.keyboard.press('Enter');
    await begin(page).waitFor();
    expect(visitor.errors).toEqual([]);
    await visitor.close();
  });

  it.each(['key', 'click'])(
    'the %s that opens a role is kept, and the story begins',
    async (by) => {
      const { visitor, release } = await heldBack(house);
      const { page } = visitor;
      await tabTo(page, PLAY);
      if (by === 'key') await page.keyboard.press('Enter');
      else await page.getByRole('link', { name: PLAY }).click();
      await release();
      await begin(page).click();
      await choices(page).first().waitFor();
      expect(await choices(page).count()).toBeGreaterThan(0);
      await visitor.close();
    },
  );
});

type HeldBack = { readonly visitor: Visitor; readonly release: () => Promise<void> };

/** A visitor whose page has come, and whose scripts have not. */
async function heldBack(house: House): Promise<HeldBack> {
  const visitor = await house.visit();
  const { page } = visitor;
  let letGo = (): void => undefined;
  const released = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/\.js$/u, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('about:blank');
  await page.goto(house.address, { waitUntil: 'commit' });
  await page.getByRole('link', { name: PLAY }).waitFor();
  expect(await page.locator('#not-started').count()).toBe(1);
  return {
    visitor,
    async release() {
      letGo();
      await page.locator('#not-started').waitFor({ state: 'detached' });
    },
  };
}
