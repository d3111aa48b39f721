import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './browser.ts';
import { choices, choose, passage, step } from './reader.ts';
import { beginDemo, breakNewestSave, importRun } from './demo.ts';

describe('coming back', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('demo');
  });
  afterAll(() => house.close());

  it('finds the same place after a reload', async () => {
    const { page, close } = await house.visit();
    await beginDemo(page);
    await choose(page, 'm01_looks.open');
    const before = await passage(page);
    await page.reload();
    await choices(page).first().waitFor();
    await expect.poll(() => passage(page)).toBe(before);
    await close();
  });

  it('goes on from the title after the tab was closed', async () => {
    const { page, close } = await house.visit();
    await beginDemo(page);
    await choose(page, 'm01_looks.stick');
    const before = await passage(page);
    await page.goto('about:blank');
    await page.goto(house.address);
    await page.getByRole('link', { name: /continue/iu }).click();
    await choices(page).first().waitFor();
    await expect.poll(() => passage(page)).toBe(before);
    await close();
  });

  it('goes back one choice or all of them, forward again, and forks when one chooses otherwise', async () => {
    const { page, close } = await house.visit();
    await beginDemo(page);
    const first = await passage(page);
    await choose(page, 'm01_looks.open');
    await choose(page, 'm01_looks.leave');
    const third = await passage(page);
    await step(page, () => page.keyboard.press('ArrowLeft'));
    await step(page, () => page.keyboard.press('ArrowLeft'));
    await expect.poll(() => passage(page)).toBe(first);
    await step(page, () => page.keyboard.press('ArrowRight'));
    await step(page, () => page.keyboard.press('ArrowRight'));
    await expect.poll(() => passage(page)).toBe(third);
    await step(page, () => page.keyboard.press('ArrowLeft'));
    await choose(page, 'm01_looks.ask');
    await page.goto(`${house.address}#/runs`);
    const runs = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: /delete/iu }) });
    await expect.poll(() => runs.count()).toBe(2);
    await close();
  });

  it('never loses the debrief of a finished run, whatever is replayed from it', async () => {
    const { page, close } = await house.visit();
    await beginDemo(page);
    await choose(page, 'm01_looks.open');
    await choose(page, 'm01_looks.leave');
    await choose(page, 'm01_looks.quiet');
    const end = await passage(page);
    await page.getByRole('link', { name: /open the debrief/iu }).click();
    // the whole role is played: the final debrief, with the road's decisions on it
    await page.getByRole('link', { name: 'Opened', exact: true }).click();
    await page.getByRole('heading', { name: /^what the record says$/iu }).waitFor();
    const debriefed = page.url();
    await page.getByRole('button', { name: /replay this choice/iu }).click();
    await choices(page).first().waitFor();
    await choose(page, 'm01_looks.stick');
    await page.reload();
    await choices(page).first().waitFor();

    await page.getByRole('button', { name: /^menu$/iu }).click();
    await page.getByRole('link', { name: /debrief of the run before/iu }).waitFor();
    await page.goBack();
    await page.locator('dialog[open]').waitFor({ state: 'detached' });

    await page.goto(`${house.address}#/runs`);
    await page.getByRole('heading', { name: /finished: the lamp/iu }).waitFor();
    const doors = page.getByRole('link', { name: /open the debrief/iu });
    await expect.poll(() => doors.count()).toBe(1);
    await doors.click();
    await page.getByText('You are yourself again').waitFor();
    expect(debriefed).toContain(page.url());
    await page.getByRole('button', { name: /return to your run/iu }).click();
    await page.getByRole('link', { name: /open the debrief/iu }).waitFor();
    await expect.poll(() => passage(page)).toBe(end);

    await page.goto(`${house.address}#/`);
    await page.getByRole('link', { name: /open the debrief/iu }).waitFor();
    await close();
  }, 120_000);

  it('sets a damaged save aside and names it, and keeps the others', async () => {
    const { page, close } = await house.visit();
    await beginDemo(page);
    await choose(page, 'm01_looks.open');
    await page.goto(house.address);
    await beginDemo(page);
    await choose(page, 'm01_looks.stick');
    await page.goto(`${house.address}#/runs`);
    const whole = page.getByRole('link', { name: /^go on/iu });
    await expect.poll(() => whole.count()).toBe(2);
    await breakNewestSave(page);
    await page.reload();
    await page
      .getByText(/damaged/iu)
      .first()
      .waitFor();
    expect(await page.getByText(/set aside/iu).count()).toBeGreaterThan(0);
    expect(await whole.count()).toBe(1);
    await close();
  });

  it('replays a save of an older story by id, and names the choice that is gone', async () => {
    const { page, close } = await house.visit();
    await page.goto(`${house.address}#/runs`);
    await importRun(page, 'tests/fixtures/demo-before-the-edit.json');
    await page
      .getByText(/story has changed/iu)
      .first()
      .waitFor();
    const kept = JSON.parse(readFileSync('tests/fixtures/demo-before-the-edit.json', 'utf8')) as {
      run: { journal: { choices: string[] } };
    };
    expect(kept.run.journal.choices).toContain('m01_looks.knock');
    await close();
  });
});
