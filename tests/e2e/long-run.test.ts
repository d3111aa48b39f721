/** A run of 300 choices: opened, gone through from end to end, stepped back in, each in little script. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeSave } from '../../src/engine/core/save/encode-save.ts';
import { keeperRun } from '../app/a-shell.ts';
import { NO_WEBGL, openHouse, type House } from './browser.ts';
import { choices, step } from './reader.ts';
import { inMs, scriptTime } from './script-time.ts';

const MOST_MS = 100;
const ROUNDS = 3;
const TO_NIGHT = ['open', 'leave', 'quiet', 'night'].map((id) => `m01_looks.${id}`);
const TRIMS = Array.from({ length: 300 - TO_NIGHT.length }, (_, turn) =>
  turn % 3 === 0 ? 'm02_loop.watch' : 'm02_loop.trim',
);
const RUN = keeperRun('long', [...TO_NIGHT, ...TRIMS]);

describe('a run of 300 choices', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('demo', NO_WEBGL);
  });
  afterAll(() => house.close());

  async function keep(page: Page): Promise<void> {
    await page.evaluate(([name, text]) => localStorage.setItem(name, text), [
      `demo-ahead-${RUN.id}`,
      encodeSave(RUN),
    ] as const);
  }

  it(`is loaded, jumped in and gone back in with less than ${MOST_MS} ms of script each`, async () => {
    const { page, close } = await house.visit();
    await keep(page);
    const taken = { load: [] as number[], jump: [] as number[], back: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.goto('about:blank');
      await page.goto(`${house.address}#/runs`);
      const door = page.getByRole('link', { name: /^go on/iu });
      await door.waitFor();
      await page.waitForLoadState('networkidle');
      const script = await scriptTime(page);
      taken.load.push(
        await script.of(async () => {
          await door.evaluate((link) => (link as HTMLElement).click());
          await choices(page).first().waitFor();
        }),
      );
      taken.back.push(await script.of(() => step(page, () => page.keyboard.press('ArrowLeft'))));
      await page.goto(`${house.address}#/log`);
      const ways = page.locator('.log-way');
      await ways.nth(20).waitFor();
      taken.jump.push(
        await script.of(async () => {
          await ways.nth(2).evaluate((way) => (way as HTMLElement).click());
          await choices(page).first().waitFor();
        }),
      );
      expect(await choices(page).count()).toBeGreaterThan(1);
    }
    console.log(
      `a run of 300 choices, ms of script: load ${inMs(taken.load)}; jump ${inMs(taken.jump)}; back ${inMs(taken.back)}`,
    );
    for (const times of Object.values(taken)) expect(Math.min(...times)).toBeLessThan(MOST_MS);
    await close();
  });
});
