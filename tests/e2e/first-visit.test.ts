import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, PHONE, type House, type Visitor } from './browser.ts';
import {
  beginByKeyboard,
  chapterEnded,
  choices,
  passage,
  readToTheDebrief,
  step,
  tabTo,
} from './reader.ts';

const MOST_CHOICES = 80;

describe('a first visit', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('game');
  });
  afterAll(() => house.close());

  it('goes from the title to the debrief by keyboard alone', async () => {
    const visitor = await house.visit();
    const { page } = visitor;
    await beginByKeyboard(page, /play the delegate/iu);
    let turns = 0;
    while (!(await chapterEnded(page)) && turns < MOST_CHOICES) {
      const last = await choices(page).count();
      await step(page, () => page.keyboard.press(String((turns % last) + 1)));
      turns += 1;
    }
    expect(turns).toBeGreaterThan(10);
    await tabTo(page, /debrief/iu);
    await page.keyboard.press('Enter');
    await page.getByText('You are yourself again').waitFor();
    await tabTo(page, /first decision/iu);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^what the record says$/iu }).waitFor();
    await page
      .getByText(/invented by us/iu)
      .first()
      .waitFor();
    await tabTo(page, /next decision/iu);
    const first = await page.locator('main').textContent();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (text) => document.querySelector('main')?.textContent !== text,
      first,
    );
    expectClean(visitor, house);
    await visitor.close();
  });

  it('hears the theme at the door from the first touch on, can turn it off, and has the scene’s own sounds after it', async () => {
    const visitor = await house.visit();
    const { page, requests } = visitor;
    const asked = (name: string) => requests.some((address) => address.includes(name));
    await page.getByRole('button', { name: 'Sound' }).waitFor();
    expect(asked('howler')).toBe(false);
    await page.keyboard.press('Tab');
    await expect.poll(() => asked('theme_title')).toBe(true);
    await page.getByRole('button', { name: 'Sound', pressed: true }).click();
    await page.getByRole('button', { name: 'Sound', pressed: false }).click();
    await beginByKeyboard(page, /play the delegate/iu);
    await expect.poll(() => asked('registration_room')).toBe(true);
    expectClean(visitor, house);
    await visitor.close();
  });

  it('goes from the title to the debrief by touch on a phone', async () => {
    const visitor = await house.visit({ viewport: PHONE, hasTouch: true, isMobile: true });
    const { page } = visitor;
    await page.getByRole('link', { name: /play the delegate/iu }).tap();
    await page.getByRole('button', { name: /^begin$/iu }).tap();
    await choices(page).first().waitFor();
    const taken = await readToTheDebrief(page, MOST_CHOICES, (turn) => turn + 1);
    expect(new Set(taken).size).toBe(taken.length);
    await page
      .getByRole('link', { name: /debrief/iu })
      .or(page.getByRole('button', { name: /debrief/iu }))
      .first()
      .tap();
    await page.getByRole('link', { name: /first decision/iu }).tap();
    await page.getByRole('heading', { name: /^what the record says$/iu }).waitFor();
    expectClean(visitor, house);
    await visitor.close();
  });

  it('leads back to the story with Escape, and out of the menu by a click beside it', async () => {
    const visitor = await house.visit();
    const { page } = visitor;
    await beginByKeyboard(page, /play the delegate/iu);
    const before = await passage(page);
    await page.keyboard.press('l');
    await page.getByRole('heading', { name: 'Log' }).waitFor();
    await page.keyboard.press('Escape');
    await choices(page).first().waitFor();
    await expect.poll(() => passage(page)).toBe(before);
    const menu = page.locator('dialog[open]');
    await page.getByRole('button', { name: /^menu$/iu }).click();
    await menu.getByRole('heading', { name: /in this passage/iu }).waitFor();
    await page.mouse.click(5, 5);
    await menu.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^menu$/iu }).click();
    await menu.waitFor();
    await page.goBack();
    await menu.waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Log' }).waitFor();
    expectClean(visitor, house);
    await visitor.close();
  });

  it('keeps the focus on the new passage after a choice, so that it is read aloud once', async () => {
    const visitor = await house.visit();
    await beginByKeyboard(visitor.page, /play the delegate/iu);
    await step(visitor.page, () => visitor.page.keyboard.press('1'));
    await visitor.page.waitForFunction(
      () =>
        document.activeElement === document.querySelector('[aria-label="Story"] > :not([hidden])'),
    );
    expect(await visitor.page.locator('[aria-label="Story"]').getAttribute('aria-live')).toBeNull();
    expect((await passage(visitor.page)).length).toBeGreaterThan(40);
    await visitor.close();
  });
});

function expectClean({ errors, requests }: Visitor, house: House): void {
  expect(errors).toEqual([]);
  expect(requests.length).toBeGreaterThan(3);
  expect(
    requests.filter((url) => !url.startsWith(house.address) && !/^(data|blob):/u.test(url)),
  ).toEqual([]);
}
