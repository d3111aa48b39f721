/**
 * `npm run bench`: the built game against a bare page with the same ink, in turn, on a slowed machine.
 * Prints a table and writes `.cache/bench.json`; asserts nothing, for machines differ. `--runs N`, `--only load|clicks`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { buildYardstick } from './bench/build-yardstick.mjs';
import { measureClicks } from './bench/clicks.mjs';
import { clickTable, loadTable } from './bench/report.mjs';
import { measureLoad } from './bench/load.mjs';
import { FLAGS, SEED } from './bench/slow-visit.mjs';
import { serveFolder } from './bench/static-server.mjs';
import { findChromium } from './lib/find-chromium.mjs';
import { importTypeScript, ROOT } from './lib/project.mjs';

const ROLE = 'delegate';
const DIST = join(ROOT, 'dist');
const DOORS = {
  game: [`a[href="#/opening/${ROLE}"]`, 'button.act-begin'],
  yardstick: [],
};

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '15' }, only: { type: 'string' } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) stop('--runs wants a whole number, such as 15.');
if (values.only !== undefined && !['load', 'clicks'].includes(values.only))
  stop('--only wants load or clicks.');
if (!existsSync(join(DIST, 'index.html')))
  stop('dist is not built: run `npm run build` before `npm run bench`.');
const { path, problem } = await findChromium();
if (path === undefined) stop(problem);

const { cspOf } = await importTypeScript('src/build/csp.ts');
const csp = cspOf(readFileSync(join(DIST, 'index.html'), 'utf8'));
const headers = { 'Content-Security-Policy': csp, 'Cache-Control': 'no-store' };
const pages = {
  game: await serveFolder(DIST, headers),
  yardstick: await serveFolder(await buildYardstick({ role: ROLE, seed: SEED }), headers),
};
const browser = await chromium.launch({ executablePath: path, args: FLAGS });
const report = { runs, at: new Date().toISOString() };
if (values.only !== 'clicks') {
  report.load = await interleaved(measureLoad);
  console.log(`${loadTable(report.load)}\n`);
}
if (values.only !== 'load') {
  report.clicks = await interleaved(measureClicks);
  console.log(clickTable(report.clicks));
}
mkdirSync(join(ROOT, '.cache'), { recursive: true });
writeFileSync(join(ROOT, '.cache', 'bench.json'), `${JSON.stringify(report, undefined, 1)}\n`);
await browser.close();
await Promise.all(Object.values(pages).map((page) => page.close()));

/** One page after the other, so that whatever else the machine does falls on both. */
async function interleaved(measure) {
  const found = { game: [], yardstick: [] };
  for (let run = 0; run < runs; run += 1)
    for (const name of Object.keys(found))
      found[name].push(await measure(browser, pages[name].address, DOORS[name]));
  return found;
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
