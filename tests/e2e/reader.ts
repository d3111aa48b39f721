/** What a reader does, in a reader's words. Works on either story. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export const choices = (page: Page): Locator =>
  page.getByRole('list', { name: 'Choices' }).getByRole('button');

/** From the title through the opening to the first passage. */
export async function begin(page: Page, play: RegExp): Promise<void> {
  await page.getByRole('link', { name: play }).click();
  await page.getByRole('button', { name: /^begin$/iu }).click();
  await choices(page).first().waitFor();
}

/** Through the `door`th door to a later chapter; 0 is the second chapter's. */
export async function beginLater(page: Page, play: RegExp, door: number): Promise<void> {
  await page.getByRole('link', { name: play }).click();
  const later = page.locator('.chapter-doors details').nth(door);
  await later.locator('summary').click();
  await later.getByRole('button').click();
  await choices(page).first().waitFor();
}

/** The same by keyboard alone. */
export async function beginByKeyboard(page: Page, play: RegExp): Promise<void> {
  await page.getByRole('link', { name: play }).waitFor();
  await tabTo(page, play);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^begin$/iu }).waitFor();
  await tabTo(page, /^begin$/iu);
  await page.keyboard.press('Enter');
  await choices(page).first().waitFor();
}

/** Presses Tab until the focus is on a thing with this name. @throws after 60 presses. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
    const tag = await page.evaluate(() => document.activeElement?.tagName ?? '');
    if (/^(A|BUTTON|SUMMARY|INPUT|SELECT)$/u.test(tag) && name.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`60 presses of Tab did not reach ${name}`);
}

/** Takes a choice by its id and waits until the passage has changed. */
export async function choose(page: Page, id: string): Promise<void> {
  await step(page, () => page.locator(`[data-choice="${id}"]`).click());
}

/** Waits until what `act` does has changed the passage. */
export async function step(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await passage(page);
  await act();
  await expect.poll(() => passage(page), { timeout: 30_000 }).not.toBe(before);
}

/** The text of the passage, without what is said of its pictures, cards and lists: that comes when it comes. */
export function passage(page: Page): Promise<string> {
  return page.evaluate(toldIn, STORY);
}

const STORY = '[aria-label="Story"]';

/** In the page: so it stands by itself. */
function toldIn(selector: string): string {
  const told = document.querySelector(selector)?.cloneNode(true);
  if (!(told instanceof Element)) return '';
  for (const late of told.querySelectorAll('.seen, .list-card, [class^="aside"]')) late.remove();
  return told.textContent;
}

/** A chapter has ended: its debrief is offered. */
export async function chapterEnded(page: Page): Promise<boolean> {
  return page
    .getByText(/open the debrief/iu)
    .first()
    .isVisible();
}

/** Chooses until a chapter has ended. Returns the ids taken. @throws after `most` choices. */
export async function readToTheDebrief(
  page: Page,
  most: number,
  take: (turn: number) => number,
): Promise<readonly string[]> {
  const taken: string[] = [];
  while (taken.length < most) {
    if (await chapterEnded(page)) return taken;
    const count = await choices(page).count();
    const choice = choices(page).nth(take(taken.length) % count);
    taken.push((await choice.getAttribute('data-choice')) ?? '');
    await step(page, () => choice.click());
  }
  throw new Error(`no chapter ended in ${most} choices: ${taken.join(', ')}`);
}
