/** A graphics context that is lost, in a real browser: it comes back, or a canvas takes its place. */
import { describe, expect, it } from 'vitest';
import { IN_ROOM, IN_STREET } from '../engine/contracts/stage-contract.ts';
import { faults, measured, middleOf, shown, SOFTWARE_GL, stageLab, STILL } from './stage-page.ts';

const lab = stageLab();

describe('the Pixi stage whose context is lost', () => {
  it('gets a lost context back, and draws what was shown meanwhile', async () => {
    const page = await lab(SOFTWARE_GL, 'webgl', STILL);
    await shown(page, { ...IN_ROOM, actors: [] });
    const room = await middleOf(page);
    await page.evaluate(() => {
      const gl = document.querySelector('canvas')?.getContext('webgl2');
      const lose = gl?.getExtension('WEBGL_lose_context');
      lose?.loseContext();
      setTimeout(() => lose?.restoreContext(), 400);
    });
    await page.waitForTimeout(150);
    await shown(page, IN_STREET);
    await page.waitForTimeout(700);
    const street = await middleOf(page);
    expect(await faults(page)).toContain('picture-lost');
    expect(street).not.toEqual(room);
    expect(street.some((part) => part > 40)).toBe(true);
  });

  it('moves to a canvas when the context does not come back', async () => {
    const page = await lab(SOFTWARE_GL, 'webgl', STILL);
    await shown(page, IN_ROOM);
    await page.evaluate(() =>
      document
        .querySelector('canvas')
        ?.getContext('webgl2')
        ?.getExtension('WEBGL_lose_context')
        ?.loseContext(),
    );
    await expect
      .poll(async () => (await measured(page)).renderer, { timeout: 9000, interval: 200 })
      .toBe('canvas');
    await page.evaluate(() => window.lab.stage().settled());
    expect((await middleOf(page)).some((part) => part > 40)).toBe(true);
    expect(await page.locator('canvas').count()).toBe(1);
  });
});
