import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { openHouse, PHONE, type House } from './browser.ts';
import { openDebrief } from './kept-run.ts';
import { beginLater, step } from './reader.ts';

const THIRD = { role: 'guard', entry: 'guard-3' };

describe('a question that historians answer differently', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('game');
  });
  afterAll(() => house.close());

  it('is asked before it is answered: the answers come when the reader has said what they think', async () => {
    const { page, errors, close } = await house.visit({ bypassCSP: true });
    await openDebrief(page, THIRD, house.address);
    await page.getByRole('link', { name: /before you look/iu }).click();
    const answers = page.getByRole('heading', { name: /strongest argument/iu });
    const show = page.getByRole('button', { name: /show the answers/iu });
    await show.click();
    expect(await answers.count()).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('radio').nth(1).check();
    await show.click();
    await answers.first().waitFor();
    expect(await answers.count()).toBe(6);
    await page.waitForFunction(() => document.activeElement?.matches('.you-said') === true);
    expect(await axeFaults(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(errors).toEqual([]);
    await close();
  });

  it('stands beside a page of all that was invented, to print', async () => {
    const { page, close } = await house.visit({ bypassCSP: true });
    await openDebrief(page, THIRD, house.address);
    await page.getByRole('link', { name: /inventions/iu }).click();
    await page.getByRole('heading', { name: /what we invented/iu }).waitFor();
    expect(await page.getByRole('heading', { name: /invented by us/iu }).count()).toBeGreaterThan(
      8,
    );
    expect(await axeFaults(page)).toEqual([]);
    await close();
  });

  it('leads from a sentence to its work and back', async () => {
    const { page, close } = await house.visit();
    await openDebrief(page, THIRD, house.address);
    await page.getByRole('link', { name: /first decision/iu }).click();
    const cite = page.locator('.cites a').first();
    await cite.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await cite.evaluate((link) => link === document.activeElement)).toBe(true);
    await close();
  });
});

describe('a choice by a number key', () => {
  it('moves the focus to the new words, as often as it is pressed', async () => {
    const house = await openHouse('game');
    const { page, close } = await house.visit();
    await beginLater(page, /play the guard/iu, 1);
    const first = page.locator('.passage > :not([hidden])').first();
    for (let press = 0; press < 3; press += 1) {
      await step(page, () => page.keyboard.press('1'));
      await page.evaluate(() => new Promise(requestAnimationFrame));
      expect(await first.evaluate((node) => node === document.activeElement)).toBe(true);
    }
    await close();
    await house.close();
  });
});
