import { chromium } from 'playwright-core';
import { preview } from 'vite';
const mode = process.argv[2] ?? 'demo';
const board = process.argv[3] ?? 'what-was-in-it';
const outDir = mode === 'demo' ? 'dist-demo' : 'dist';
const server = await preview({ mode: mode==='demo'?'demo':'production', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
const address = server.resolvedUrls.local[0];
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-3d-apis'] });
const VIEWS = [['wide',1600,900,100],['mid',1024,768,100],['phone',412,892,100],['big',1600,900,200],['fc',1600,900,100]];
const only = process.argv[4]?.split(',');
const name = board.slice(0,3);
for (const [v,w,h,size] of VIEWS) {
  if (only && !only.includes(v)) continue;
  const ctx = await browser.newContext({ viewport: { width: w, height: h }, forcedColors: v==='fc'?'active':'none' });
  const page = await ctx.newPage();
  page.on('pageerror', e => console.log('ERR', v, e.message));
  page.on('console', m => m.type()==='error' && console.log('CON', v, m.text()));
  await page.goto(address);
  await page.evaluate(([s,id]) => localStorage.setItem(id+'-settings', JSON.stringify({textSize:s})), [size, mode==='demo'?'demo':'crossed-out']);
  await page.goto(address+'#/board/'+board); await page.reload();
  await page.locator('.board-form').waitFor();
  const shot = async (n, full) => { 
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over>0) console.log('OVER', v, n, over);
    await page.screenshot({ path: `/tmp/bshots/${name}-${v}-${n}.png`, fullPage: full ?? v!=='x' }); };
  await page.waitForTimeout(400);
  await shot('1a');
  await page.getByRole('radio', { name: 'In a pair' }).check({force:true});
  await page.locator('#board-answer input').nth(1).check({force:true});
  await page.locator('#board-sure input').nth(2).check({force:true});
  if (await page.locator('#board-number').count()) await page.locator('#board-number').fill('150');
  await page.locator('textarea').first().fill('A list by box, signed that night');
  await page.getByRole('button', { name: 'First partner' }).click();
  await page.locator('.door-next').click({force:true});
  await shot('1b');
  await page.getByRole('button', { name: 'Second partner' }).click();
  await page.locator('.door-next').click();
  await page.locator('.board-card').first().waitFor();
  await shot('2a');
  const n = await page.locator('.tray li').count();
  for (let i=0;i<n;i++) {
    await page.keyboard.press(String(1+(i*2)%5));
    if (i===1) { await page.keyboard.press('t'); await page.keyboard.press('4');
      if (await page.locator('.strike').count()) { await page.locator('.strike').first().click(); await page.locator('[id$=-strength] input').nth(1).check({force:true}); }
      await page.locator('[id^=knew] input').nth(1).check({force:true}); await shot('2b'); }
    if (await page.locator('[id$=-strength] input').count()) await page.locator('[id$=-strength] input').nth(i%3).check({force:true});
    if (i<n-1) await page.keyboard.press('.');
  }
  await page.getByRole('button', { name: 'List view' }).click();
  await shot('2c', true);
  await page.locator('.door-next').click();
  await page.locator('.points').waitFor();
  const rows = page.locator('.points-row');
  const k = await rows.count();
  for (let i=0;i<k;i++) { const f = rows.nth(i).locator('input'); const v2 = i===0?50: i===k-1?35: Math.floor(15/(k-2)/5)*5; await f.fill(String(v2)); await f.blur(); }
  await page.waitForTimeout(100);
  await page.locator('#board-sure-after input').nth(1).check({force:true});
  await shot('3');
  for (let t=0;t<30;t++){ const txt=await page.locator('.points-rest').innerText(); if(/all/i.test(txt)) break; await rows.nth(1).locator('button').last().click(); }
  await page.locator('.door-next').click();
  await page.locator('.beside').waitFor();
  await page.locator('.one-move select').selectOption({index:2});
  await page.locator('.one-move input[type=text]').fill('He heard it from somebody else.');
  await page.evaluate(()=>scrollTo(0,0));
  await shot('4', true);
  if (v==='wide') {
    await page.pdf({ path: `/tmp/bshots/${name}-4.pdf`, format: 'A4' });
    await page.goto(address+'#/board/'+board+'/weigh'); await page.locator('.board-card').first().waitFor();
    await page.pdf({ path: `/tmp/bshots/${name}-cards.pdf`, format: 'A4' });
  }
  await ctx.close();
}
await browser.close(); await server.close();
