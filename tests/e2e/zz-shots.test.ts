import { expect, it } from 'vitest';
import { createInkStoryteller } from '../../src/engine/adapters/ink/ink-storyteller.ts';
import { append, type Journal } from '../../src/engine/core/journal/journal.ts';
import { encodeSave } from '../../src/engine/core/save/encode-save.ts';
import { compiledRole, readGame } from '../build/stories.ts';
import { openHouse, NO_WEBGL } from './browser.ts';
import { axeFaults } from './axe.ts';

const OUT = '/tmp/replay-shots';
const game = readGame();
const tellers = new Map<string, ReturnType<typeof createInkStoryteller>>();
function run(id: string, role: string, most: number, seed: number, more: object = {}) {
  const compiled = compiledRole(game, role);
  const teller = tellers.get(role) ?? createInkStoryteller(compiled);
  tellers.set(role, teller);
  let journal: Journal = { story: game.pack!.value.id, role: compiled.role.id, entry: 'start', seed: 1934, choices: [], without: [] };
  let told = teller.tell(journal);
  for (let turn = 0; turn < most && !told.ended; turn += 1) {
    const open = told.passages.at(-1)!.choices.filter((c) => c.open);
    if (open.length === 0) break;
    journal = append(journal, open[(turn * 7 + seed) % open.length]!.id);
    told = teller.tell(journal);
  }
  return { id, journal, turn: journal.choices.length, build: compiled.build, startedAt: `2026-11-1${seed}T10:00:00.000Z`, savedAt: `2026-11-1${seed}T12:00:00.000Z`, ...more } as never;
}
const WHAT = (process.env['SHOTS'] ?? 'map,list,look,held,compare,runs').split(',');
it('shots', async () => {
  const runs = [run('one', 'delegate', 400, 1, { name: 'The careful one' }), run('two', 'delegate', 60, 2, { name: 'Second time' }), run('three', 'guard', 50, 3), run('four', 'delegate', 24, 4)];
  const house = await openHouse('game', NO_WEBGL);
  const faults: string[] = [];
  const views = [['wide', { viewport: { width: 1600, height: 900 } }], ['tablet', { viewport: { width: 1024, height: 768 } }], ['phone', { viewport: { width: 412, height: 892 } }], ['forced', { viewport: { width: 1600, height: 900 }, forcedColors: 'active' as const }], ['large', { viewport: { width: 1600, height: 900 } }], ['print', { viewport: { width: 1100, height: 900 } }]] as const;
  for (const [name, options] of views) {
    if (process.env['VIEWS'] !== undefined && !process.env['VIEWS'].split(',').includes(name)) continue;
    const { page, close, errors } = await house.visit({ ...options, bypassCSP: true });
    const story = game.pack!.value.id;
    await page.evaluate(([texts, story, large]) => {
      for (const [id, text] of texts) localStorage.setItem(`${story}-ahead-${id}`, text);
      if (large) localStorage.setItem('crossed-out-settings', JSON.stringify({ textSize: 200 }));
    }, [runs.map((r) => [(r as { id: string }).id, encodeSave(r)] as const), story, name === 'large'] as const);
    const go = async (hash: string) => { await page.goto('about:blank'); await page.goto(`${house.address}#/${hash}`); await page.waitForTimeout(3500); };
    const shot = async (what: string) => {
      if (name === 'print') { await page.emulateMedia({ media: 'print' }); await page.pdf({ path: `${OUT}/${what}.pdf`, printBackground: false, preferCSSPageSize: true }); await page.emulateMedia({ media: 'screen' }); return; }
      await page.screenshot({ path: `${OUT}/${what}-${name}.png` });
      await page.screenshot({ path: `${OUT}/${what}-${name}-full.png`, fullPage: true });
      faults.push(...(await axeFaults(page)).map((f) => `${what} ${name}: ${f.slice(0, 300)}`));
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) faults.push(`${what} ${name}: ${over} px over`);
    };
    for (const what of WHAT) {
      if (what === 'map') { await go('map/two/d10.walk'); const b = page.getByRole('button', { name: 'Map', exact: true }); if (await b.getAttribute('aria-pressed') === 'false') await b.click(); await shot('map'); }
      if (what === 'list') { await go('map/two/d10.walk'); await page.getByRole('button', { name: 'List', exact: true }).click(); await page.waitForTimeout(300); await shot('list'); }
      if (what === 'look') { await go('map/two/d10.walk'); await page.getByRole('button', { name: 'Look', exact: true }).first().click(); await page.waitForTimeout(500); await shot('look'); }
      if (what === 'end') { await go('map/one'); await shot('end'); }
      if (what === 'all') { await page.evaluate(() => undefined); await page.goto('about:blank'); await page.goto(`${house.address}?map=all#/map/four`); await page.waitForTimeout(3500); await shot('all'); }
      if (what === 'held') { await go('held/one'); await shot('held'); }
      if (what === 'compare') { await go('compare/one/two'); await shot('compare'); }
      if (what === 'runs') { await go('runs'); await shot('runs'); }
      if (what === 'log') { await go('play/two'); await go('log'); await shot('log'); }
      if (what === 'pass') { await go('play/four'); for (let i = 0; i < 6; i += 1) { await page.keyboard.press('ArrowLeft'); await page.waitForTimeout(200); } await page.waitForTimeout(2500); await shot('pass'); }
    }
    if (errors.length > 0) faults.push(`${name} errors: ${errors.join(' | ')}`);
    await close();
  }
  await house.close();
  console.log(faults.join('\n') || 'no faults');
  expect(runs.length).toBe(4);
}, 900000);
