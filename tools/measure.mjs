/**
 * Measures the built game and the built demo in Chromium and prints the figures; asserts nothing, for machines differ.
 * Needs `npm run build` and `npm run build:demo`. Script a frame, frames at rest, set pieces in the hand (`-- hands`: only
 * these, and no demo), a long replay; loading and clicks are
 * the bench's (`npm run bench`).
 */
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { measureHands } from './bench/hands.mjs';
import { findChromium } from './lib/find-chromium.mjs';

const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];
const REST_AFTER_MS = 9000;
const REST_WATCHED_MS = 3000;

const browser = await chromium.launch({ executablePath: (await findChromium()).path, args: FLAGS });
const isHandsOnly = process.argv.includes('hands');
if (!isHandsOnly) await served('production', measureGame);
await served('production', (address) => measureHands(browser, address));
if (!isHandsOnly) await served('demo', measureReplay);
await browser.close();

async function served(mode, measure) {
  const server = await preview({ mode, preview: { port: 0, host: '127.0.0.1' } });
  await measure(server.resolvedUrls.local[0]);
  await server.close();
}

async function measureGame(address) {
  const page = await visit(address);
  await page
    .getByRole('link', { name: /^play the/iu })
    .first()
    .click();
  await page.getByRole('button', { name: /^begin$/iu }).click();
  const choices = page.locator('[data-choice]');
  await choices.first().waitFor();
  for (let turn = 0; (await choices.count()) > 0; turn += 1) {
    const count = await choices.count();
    await choices.nth(turn % count).evaluate((button) => button.click());
    await page.waitForTimeout(700);
  }
  const frames = await page.evaluate(() => globalThis.frames_ms.splice(0));
  await page.waitForTimeout(REST_AFTER_MS);
  await page.evaluate(() => globalThis.frames_ms.splice(0));
  await page.waitForTimeout(REST_WATCHED_MS);
  const resting = await page.evaluate(() => globalThis.frames_ms.length);
  row('script a frame while the stage moves', frames);
  console.log(`frames in ${REST_WATCHED_MS / 1000} s at rest: ${resting}`);
}

async function measureReplay(address) {
  const page = await visit(`${address}#/runs`);
  const road = ['m01_looks.open', 'm01_looks.leave', 'm01_looks.quiet', 'm01_looks.night'];
  const loop = Array.from({ length: 1000 }, (_, turn) =>
    turn % 3 === 0 ? 'm02_loop.watch' : 'm02_loop.trim',
  );
  const choices = [...road, ...loop];
  const journal = { story: 'demo', role: 'keeper', entry: 'start', seed: 5, choices };
  const at = '2026-11-25T10:00:00.000Z';
  const run = {
    id: 'long',
    journal,
    turn: choices.length,
    build: 'another',
    startedAt: at,
    savedAt: at,
  };
  const file = {
    name: 'long.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ format: 1, run })),
  };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('[data-choice]').first().waitFor();
  await page.goto('about:blank');
  await page.goto(`${address}#/runs`);
  const door = page.getByRole('link', { name: /^go on/iu }).first();
  await door.waitFor();
  const took = await door.evaluate(async (link) => {
    const start = performance.now();
    link.click();
    while (document.querySelectorAll('[data-choice]').length === 0)
      await new Promise((go) => setTimeout(go, 1));
    return performance.now() - start;
  });
  console.log(
    `a journal of ${choices.length} choices, from the list of runs to the sheet: ${took.toFixed(0)} ms`,
  );
}

async function visit(address) {
  const page = await (
    await browser.newContext({ viewport: { width: 1600, height: 900 } })
  ).newPage();
  await page.addInitScript(() => {
    globalThis.frames_ms = [];
    const ask = globalThis.requestAnimationFrame.bind(globalThis);
    globalThis.requestAnimationFrame = (callback) =>
      ask((time) => {
        const start = performance.now();
        callback(time);
        globalThis.frames_ms.push(performance.now() - start);
      });
  });
  await page.goto(address);
  return page;
}

function row(name, values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  console.log(
    `${name}: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, most ${at(1)} ms (${sorted.length})`,
  );
}
