/** The stage on a bare page, in a Chromium of its own: shows a state and takes its picture at rest. */
import { chromium } from 'playwright-core';
import { findChromium } from '../lib/find-chromium.mjs';
import { serveStage } from '../lib/stage-server.mjs';

/** What a wide window and a phone give to the stage, in CSS pixels. */
export const WIDE = { width: 1030, height: 900 };
export const PHONE = { width: 412, height: 300 };

/** A GPU drawn by the processor, for WebGL where there is none. */
const SOFT_GPU = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];
const AT_REST = { reducedMotion: true, quality: 'still' };

/** With a `pack`, titles, labels and cards stand over the picture. */
export async function openLab(catalog, { renderer = 'canvas', options = AT_REST, pack } = {}) {
  const server = await serveStage();
  const { path, problem } = await findChromium();
  if (path === undefined) throw new Error(problem);
  const browser = await chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', ...(renderer === 'webgl' ? SOFT_GPU : [])],
  });
  const page = await browser.newPage({ viewport: WIDE });
  await page.goto(`${server.resolvedUrls.local[0]}tests/stage-lab/index.html`);
  await page.waitForFunction(() => 'lab' in globalThis);
  await page.evaluate(
    ([known, kind, told]) => globalThis.lab.open(known, kind, told),
    [catalog, renderer, pack],
  );
  await page.evaluate((wanted) => globalThis.lab.set(wanted), options);
  return {
    browser,
    page,
    /** JPEG bytes of the state at rest. */
    async picture(state, size = WIDE) {
      const { width, height } = page.viewportSize();
      if (width !== size.width || height !== size.height) await page.setViewportSize(size);
      await page.evaluate((next) => globalThis.lab.show(next), state);
      await page.evaluate(() => globalThis.lab.stage().settled());
      await page.evaluate(cardsLie);
      return page.screenshot({ type: 'jpeg', quality: 82 });
    },
    faults: () => page.evaluate(() => globalThis.lab.faults.map((each) => JSON.stringify(each))),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** In the page: a card's drawing has come and it has been laid by its size, and neither it nor a label fades in any more. */
async function cardsLie() {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const drawings = [...document.querySelectorAll('.overlay-cards img')];
  await Promise.all(drawings.map((each) => each.decode().catch(() => undefined)));
  await frame();
  await frame();
  for (const over of document.querySelectorAll('.overlay-cards, .overlay-labels'))
    for (const each of over.getAnimations({ subtree: true })) each.finish();
}
