/** Frames and script while a hand moves over each set piece at 1280 × 720, and presses what it comes to. */

/** Where each lies, by first choices from a chapter's entry. */
const PIECES = [
  {
    piece: 'ballot',
    role: 'delegate',
    entry: 'delegate-4',
    choices: ['d10.string', 'd10.table_arm'],
  },
  { piece: 'draft', role: 'delegate', entry: 'delegate-2', choices: ['d04.five_keep'] },
  { piece: 'desk', role: 'guard', entry: 'guard-4', choices: ['g10.sit', 'g10.bench_on'] },
  {
    piece: 'plan',
    role: 'guard',
    entry: 'guard-4',
    choices: [
      'g10.sit',
      'g10.bench_on',
      'g10.exact',
      'g10.back_bonnet',
      'g10.glove_show',
      'g10.line_hour',
    ].concat(['g10.glove_back', 'g10.stand', 'g10.bridge_know']),
  },
];
const SIZE = { width: 1280, height: 720 };
const AT = '2026-01-01T00:00:00.000Z';
/** Until what was still on its way has come to rest. */
const REST_MS = 9000;
const MOVES = 240;

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 */
export async function measureHands(browser, address) {
  for (const { piece, role, entry, choices } of PIECES) {
    const page = await (await browser.newContext({ viewport: SIZE })).newPage();
    await page.goto(`${address}#/runs`);
    const journal = { story: 'crossed-out', role, entry, seed: 1934, without: [], choices };
    const run = {
      id: piece,
      journal,
      turn: choices.length,
      build: 'another',
      startedAt: AT,
      savedAt: AT,
    };
    const buffer = Buffer.from(JSON.stringify({ format: 1, run }));
    const file = { name: `${piece}.json`, mimeType: 'application/json', buffer };
    await page.locator('input[type=file]').first().setInputFiles(file);
    const sheet = page.locator('.stage-piece svg').first();
    await sheet.waitFor({ timeout: 60_000 });
    await page.waitForTimeout(REST_MS);
    const seen = await moved(page, await sheet.boundingBox());
    console.log(
      `${piece}: ${seen.frames} frames a second, script ${seen.script} ms and layout ${seen.layout} ms a frame`,
    );
    await page.context().close();
  }
}

async function moved(page, box) {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  await page.evaluate(() => {
    globalThis.hand_frames = 0;
    const count = () => {
      globalThis.hand_frames += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  const before = await figures();
  for (let move = 0; move < MOVES; move += 1) {
    const [across, down] = [0.2 + 0.25 * (1 + Math.sin(move / 9)), 0.2 + (0.55 * (move % 60)) / 60];
    await page.mouse.move(box.x + box.width * across, box.y + box.height * down);
    if (move % 24 === 12) {
      await page.mouse.down();
      await page.mouse.up();
    }
  }
  const after = await figures();
  const frames = after.frames - before.frames;
  const each = (name) => (((after[name] - before[name]) * 1000) / frames).toFixed(1);
  return {
    frames: (frames / (after.Timestamp - before.Timestamp)).toFixed(0),
    script: each('ScriptDuration'),
    layout: (Number(each('LayoutDuration')) + Number(each('RecalcStyleDuration'))).toFixed(1),
  };

  async function figures() {
    const { metrics } = await client.send('Performance.getMetrics');
    const frames = await page.evaluate(() => globalThis.hand_frames);
    return { frames, ...Object.fromEntries(metrics.map(({ name, value }) => [name, value])) };
  }
}
