import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openHouse, type House } from './browser.ts';

const SIZES = [
  [1600, 900],
  [1366, 768],
  [1024, 768],
  [412, 892],
  [320, 640],
] as const;

/** The spacing that a reader may ask for (WCAG 1.4.12). */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

type Way = 'as it is' | 'with other spacing' | 'with text twice as large';
const WAYS: readonly Way[] = ['as it is', 'with other spacing', 'with text twice as large'];

describe('the title', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('game');
  });
  afterAll(() => house.close());

  it.each(SIZES.flatMap(([width, height]) => WAYS.map((way) => ({ width, height, way }))))(
    'can be read whole at $width × $height, $way',
    async ({ width, height, way }) => {
      const { page, close } = await house.visit({
        viewport: { width, height },
        reducedMotion: 'reduce',
      });
      if (way === 'with text twice as large') {
        await page.evaluate(() =>
          localStorage.setItem('crossed-out-settings', JSON.stringify({ textSize: 200 })),
        );
        await page.reload();
      }
      await page.getByRole('link', { name: /play the delegate/iu }).waitFor();
      if (way === 'with other spacing') {
        await page.evaluate((css) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets = [sheet];
        }, SPACING);
      }
      await page.evaluate(() => document.fonts.ready);
      const { texts, lost } = await readTitle(page);
      expect(texts).toBeGreaterThan(8);
      expect(lost).toEqual([]);
      await close();
    },
  );
});

/** Texts of the title, and what is wrong with some: on the ballot's paper, out of the page, a word in two lines. */
function readTitle(
  page: Page,
): Promise<{ readonly texts: number; readonly lost: readonly string[] }> {
  return page.evaluate(() => {
    const STEP = 6;
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        '.title h1 > span, .title a, .title button, .title-when',
      ),
    ];
    const lost = all.flatMap((each) => {
      each.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.selectNodeContents(each);
      const words = (each.textContent ?? '').trim();
      const rects = [...range.getClientRects()].filter(({ width }) => width > 1);
      const isOut = rects.some(({ left, right }) => left < 0 || right > innerWidth);
      const hasGround = getComputedStyle(each).backgroundColor !== 'rgba(0, 0, 0, 0)';
      const isOnPaper = rects.some(({ left, right, top, bottom }) => {
        for (let x = left; x < right; x += STEP)
          for (let y = top + (bottom - top) / 4; y < bottom - (bottom - top) / 4; y += STEP)
            if (document.elementsFromPoint(x, y).some((at) => at.closest('.ballot') !== null))
              return true;
        return false;
      });
      const isTorn =
        each.matches('h1 > span') && new Set(rects.map(({ top }) => Math.round(top))).size > 1;
      return [
        ...(isOut ? [`${words}: out of the page`] : []),
        ...(isOnPaper && !hasGround ? [`${words}: on the paper`] : []),
        ...(isTorn ? [`${words}: torn`] : []),
      ];
    });
    return { texts: all.length, lost };
  });
}
