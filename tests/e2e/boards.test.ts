import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { axeFaults } from './axe.ts';
import { NO_WEBGL, openHouse, PHONE, WIDE, type House } from './browser.ts';

const STEPS = ['commit', 'weigh', 'place', 'beside'] as const;
/** Its cards and their sources; what is printed at the end, with its facts. */
const MOST_PAGES = { cards: 3, beside: 4 };

describe('an evidence board', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('demo', NO_WEBGL);
  });
  afterAll(() => house.close());

  const address = (board: string, step = '') => `${house.address}#/board/${board}/${step}`;
  const standsAt = (page: Page, step: (typeof STEPS)[number]) =>
    page.locator(`.board-${step}`).waitFor();
  const over = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

  /** From the question to yours beside ours, by keys alone; `see` looks at each step on the way. */
  async function byKeys(page: Page, see: (step: string) => Promise<void>): Promise<void> {
    const { keyboard } = page;
    await page.locator('#board-answer input').first().focus();
    await keyboard.press('Space');
    await page.locator('#board-sure input').first().focus();
    await keyboard.press('Space');
    await keyboard.press('ArrowRight');
    await see('commit');
    await page.locator('.door-next').focus();
    await keyboard.press('Enter');
    await standsAt(page, 'weigh');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await keyboard.press('4');
    await keyboard.press('t');
    await page.locator('.card-source').waitFor();
    await keyboard.press('2');
    const strength = page.locator('[id$=-strength] input');
    if ((await strength.count()) > 0) await strength.first().press('Space');
    await page.locator('.card-moved p').waitFor();
    await see('weigh');
    await keyboard.press('.');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Card 2');
    await page.getByRole('button', { name: 'List view' }).press('Enter');
    await see('list');
    await page.locator('.door-next').press('Enter');
    await standsAt(page, 'place');
    const fields = page.locator('.points-row input');
    await fields.first().focus();
    for (let fives = 0; fives < 12; fives += 1) await keyboard.press('ArrowUp');
    await fields.last().fill('80');
    await keyboard.press('Tab');
    await page.getByText('All are placed').waitFor();
    expect(await fields.last().inputValue()).toBe('40');
    await page.locator('#board-sure-after input').first().focus();
    await keyboard.press('Space');
    await see('place');
    await page.locator('.door-next').press('Enter');
    await standsAt(page, 'beside');
    await see('beside');
  }

  it.each([
    ['what-was-in-it', WIDE],
    ['who-left-it-open', PHONE],
  ] as const)(
    '%s is gone through by keys, without a fault that axe can find, and never scrolls sideways',
    async (board, viewport) => {
      const { page, errors, close } = await house.visit({ viewport, bypassCSP: true });
      await page.goto(address(board));
      await standsAt(page, 'commit');
      const seen: string[] = [];
      const found: string[] = [];
      await byKeys(page, async (step) => {
        seen.push(step);
        found.push(...(await axeFaults(page)).map((fault) => `${step}: ${fault}`));
        for (const size of ['1', '2']) {
          await page.evaluate((text) => document.documentElement.style.setProperty('--text', text), size); // prettier-ignore
          if ((await over(page)) > 0) found.push(`${step} scrolls sideways at ${size}`);
        }
        await page.evaluate(() => document.documentElement.style.setProperty('--text', '1'));
      });
      expect(seen).toEqual(['commit', 'weigh', 'list', 'place', 'beside']);
      expect(found).toEqual([]);
      expect(errors).toEqual([]);
      await page.reload();
      await standsAt(page, 'beside');
      await page.getByText('Kept in this browser').waitFor();
      await close();
    },
  );

  it('prints its cards without our grading, and at the end yours beside ours, on few pages', async () => {
    const { page, close } = await house.visit();
    await page.goto(address('what-was-in-it'));
    await standsAt(page, 'commit');
    await page.emulateMedia({ media: 'print' });
    const cards = await page.locator('.page').innerText();
    expect(cards).toContain('For one drawer, to hold spoons');
    expect(cards).toContain('made the thing');
    expect(cards).not.toContain('It was written by who made it');
    expect(pagesIn(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(MOST_PAGES.cards);
    expect(pagesIn(await page.pdf({ format: 'Letter' }))).toBeLessThanOrEqual(MOST_PAGES.cards);
    await page.emulateMedia({ media: 'screen' });
    await byKeys(page, async () => undefined);
    await page.emulateMedia({ media: 'print' });
    const beside = await page.locator('.page').innerText();
    expect(beside).toContain('It was written by who made it');
    expect(beside).toContain('no outside specialist has signed it yet');
    expect(beside).not.toContain('My answer');
    expect(pagesIn(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(MOST_PAGES.beside);
    await close();
  });

  it('is not fetched before it is asked for', async () => {
    const { page, requests, close } = await house.visit();
    await page.waitForLoadState('networkidle');
    const before = requests.filter((each) => /boards/u.test(each));
    await page.goto(address('what-was-in-it'));
    await standsAt(page, 'commit');
    expect(before).toEqual([]);
    expect(requests.some((each) => /boards/u.test(each))).toBe(true);
    await close();
  });
});

function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;
}
