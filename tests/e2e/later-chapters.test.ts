import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './browser.ts';
import { beginLater, choices, passage, step } from './reader.ts';

const DOOR = '.chapter-doors details';

describe('a later chapter', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('game');
  });
  afterAll(() => house.close());

  it.each([/play the delegate/iu, /play the guard/iu])(
    'is entered through its door (%s), which tells what went before in two paragraphs',
    async (play) => {
      const { page, errors, close } = await house.visit();
      await page.getByRole('link', { name: play }).click();
      await page.locator(DOOR).first().waitFor();
      const recaps = new Set<string>();
      for (const door of await page.locator(DOOR).all()) {
        await door.locator('summary').click();
        await door.locator('p').first().waitFor();
        const told = await door.locator('p').allTextContents();
        expect(told).toHaveLength(2);
        for (const paragraph of told) recaps.add(paragraph);
      }
      expect(recaps.size).toBe(8); // four doors, and no recap twice
      await page.locator(`${DOOR} button`).nth(1).click();
      await choices(page).first().waitFor();
      expect((await passage(page)).length).toBeGreaterThan(100);
      expect(errors).toEqual([]);
      await close();
    },
  );

  it('says its name over the picture once, also when the scene changes its picture', async () => {
    const { page, close } = await house.visit();
    await page.evaluate(() => {
      document.addEventListener('animationstart', ({ animationName }) => {
        if (animationName !== 'poster') return;
        const { dataset } = document.documentElement;
        dataset['posters'] = String(Number(dataset['posters'] ?? '0') + 1);
      });
    });
    await beginLater(page, /play the delegate/iu, 0); // a chapter whose scene has another name
    const posters = () => page.evaluate(() => document.documentElement.dataset['posters']);
    await page.waitForFunction(() => document.documentElement.dataset['posters'] === '1');
    while ((await page.locator('.overlay[data-look="told"]').count()) === 0) {
      await step(page, () => choices(page).first().click());
    }
    await page.waitForFunction(
      () =>
        document.querySelector('.stage-picture canvas') !== null &&
        document.querySelector('[data-awaits]') === null,
    );
    await page.waitForTimeout(500);
    expect(await posters()).toBe('1');
    await close();
  });

  it('can be begun when what went before cannot be had, and says so', async () => {
    const { page, close } = await house.visit({ refuse: ['recaps'] });
    await page.getByRole('link', { name: /play the delegate/iu }).click();
    const door = page.locator(DOOR).first();
    await door.locator('summary').click();
    await door.getByText(/could not be loaded/iu).waitFor();
    await door.getByRole('button').click();
    await choices(page).first().waitFor();
    expect((await passage(page)).length).toBeGreaterThan(100);
    await close();
  });
});
