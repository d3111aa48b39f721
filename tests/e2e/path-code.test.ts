/** A run given on as a code: copied in one browser, opened in another that knows nothing of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_WEBGL, openHouse, type House } from './browser.ts';
import { begin, choices, passage, step } from './reader.ts';

describe('a run as a code', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('game', NO_WEBGL);
  });
  afterAll(() => house.close());

  it('is copied after three choices, and opens at the same place in another browser, by hand and by its link', async () => {
    const here = await house.visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await begin(here.page, /play the delegate/iu);
    for (let turn = 0; turn < 3; turn += 1) {
      await step(here.page, () => choices(here.page).last().click());
    }
    const place = await passage(here.page);
    await here.page.goto(`${house.address}#/runs`);
    await here.page.getByRole('button', { name: /^as a code/iu }).click();
    const copied = async (what: RegExp): Promise<string> => {
      await here.page.getByRole('button', { name: what }).click();
      await here.page.getByText('Copied.').waitFor();
      return here.page.evaluate(() => navigator.clipboard.readText());
    };
    const code = await copied(/copy the code/iu);
    const link = await copied(/copy the link/iu);
    expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4} ?){4,6}$/u);
    await here.close();

    const there = await house.visit();
    await there.page.goto(`${house.address}#/runs`);
    await there.page.getByLabel('Open a code').focus();
    await there.page.keyboard.type(code.toLowerCase());
    await there.page.keyboard.press('Enter');
    await expect.poll(() => passage(there.page)).toBe(place);
    await there.page.goto(link.replace(/.$/u, (letter) => (letter === '7' ? '8' : '7')));
    await there.page.getByText(/after group \d|group \d is not right/iu).waitFor();
    await there.page.goto(link);
    await expect.poll(() => there.page.url()).toContain('#/play/');
    await expect.poll(() => passage(there.page)).toBe(place);
    await there.page.goto(`${house.address}#/runs`);
    await expect.poll(() => there.page.getByRole('link', { name: /^go on/iu }).count()).toBe(2);
    expect(there.errors).toEqual([]);
    await there.close();
  });
});
