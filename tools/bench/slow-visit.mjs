/** Opens a page as a new visitor on a slow machine: nothing cached, a slowed processor and, when asked for, a slow line. */

const SLOWER = 4;
/** 1.44 Mbit/s and 562 ms: a slow mobile line. */
export const SLOW_LINE = {
  offline: false,
  latency: 562,
  downloadThroughput: 1_440_000 / 8,
  uploadThroughput: 675_000 / 8,
};

export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-3d-apis',
  '--autoplay-policy=no-user-gesture-required',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** @param script Runs in the page before any of its own. */
export async function slowVisit(browser, { line, script, argument }) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  if (line !== undefined) await devtools.send('Network.emulateNetworkConditions', line);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(sameChance);
  await page.addInitScript(script, argument);
  return { page, devtools, close: () => context.close() };
}

/** Every visitor's chance is the same, so that every road is. */
function sameChance() {
  crypto.getRandomValues = (values) => values.fill(7);
}
export const SEED = 7;
