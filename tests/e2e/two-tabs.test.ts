/** One run in two tabs of one browser: the second is told; tabs that are closed lose at most the choice not yet written. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openHouse, type House } from './browser.ts';
import { beginDemo } from './demo.ts';
import { choices, step } from './reader.ts';

const PLAYS = 2;

let house: House;
beforeAll(async () => {
  house = await openHouse('demo');
});
afterAll(() => house.close());

it('tells the second tab, gives it a second run, and opens the first when its tab is gone', async () => {
  const { page, close } = await house.visit();
  await beginDemo(page);
  await step(page, () => choices(page).first().click());
  const address = page.url();
  const second = await page.context().newPage();
  await second.goto(address);
  await second.getByRole('heading', { name: 'Open in another tab' }).waitFor();
  await second.getByRole('button', { name: /second run/iu }).click();
  await choices(second).first().waitFor();
  expect(second.url()).not.toBe(address);
  await step(second, () => choices(second).first().click());

  const third = await page.context().newPage();
  await third.goto(address);
  await third.getByRole('heading', { name: 'Open in another tab' }).waitFor();
  await page.close();
  await third.getByRole('link', { name: /open it here/iu }).click();
  await choices(third).first().waitFor();
  expect(third.url()).toBe(address);
  await third.goto(`${house.address}#/runs`);
  await expect.poll(() => third.getByRole('link', { name: /^go on/iu }).count()).toBe(2);
  await close();
});

it(`loses at most the choice not yet written, in ${PLAYS} plays by turns with tabs closed`, async () => {
  const { page, close } = await house.visit();
  await beginDemo(page);
  const address = page.url();
  let playing = page;
  let made = 0;
  for (let play = 0; play < PLAYS; play += 1) {
    const next = await playing.context().newPage();
    await next.goto(address);
    await next.getByRole('heading', { name: 'Open in another tab' }).waitFor();
    made += await playing.evaluate(clickAndLeave);
    await playing.close();
    await next.getByRole('link', { name: /open it here/iu }).click();
    await next.locator('[aria-label="Story"] p').first().waitFor();
    expect(next.url()).toBe(address);
    const kept = await choicesKept(next);
    expect(kept).toBeGreaterThanOrEqual(made - 1);
    expect(kept).toBeLessThanOrEqual(made);
    made = kept;
    playing = next;
  }
  expect(made).toBeGreaterThan(1);
  await close();
}, 180_000);

/** In the page: the tab is closed as soon as its script is through with the click. Returns how many choices were made. */
async function clickAndLeave(): Promise<number> {
  const choice = document.querySelector<HTMLElement>('[data-choice]');
  choice?.click();
  await new Promise((done) => setTimeout(done, 0));
  return choice === null ? 0 : 1;
}

/** What the log counts. */
async function choicesKept(page: Page): Promise<number> {
  await page.keyboard.press('l');
  const aside = page.locator('.page-log .page-head p');
  await aside.waitFor();
  const said = (await aside.textContent()) ?? '';
  await page.goBack();
  await page.locator('.page-log').waitFor({ state: 'detached' });
  return Number(/\d+/u.exec(said)?.[0]);
}
