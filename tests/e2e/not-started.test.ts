import { createServer, type Server } from 'node:http';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, PHONE, type House } from './browser.ts';

const WORDS = /the game has not started/iu;

describe('a page whose script does not start', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('demo');
  });
  afterAll(() => house.close());

  it('says so when a filter refuses the script', async () => {
    const { page, close } = await house.visit({ refuse: ['.js'] });
    await page.getByText(WORDS).waitFor({ timeout: 10_000 });
    expect(await page.getByText(/a filter or an extension/iu).isVisible()).toBe(true);
    await close();
  });

  it('says so when the script throws at once, as in an old browser', async () => {
    const { page, close } = await house.visit({ viewport: PHONE });
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'queueMicrotask', { value: undefined });
      Object.defineProperty(Document.prototype, 'createElement', {
        value: () => {
          throw new TypeError('no such thing here');
        },
      });
    });
    await page.reload();
    await page.getByText(WORDS).waitFor({ timeout: 10_000 });
    expect(await page.getByText(/this browser may be too old/iu).isVisible()).toBe(true);
    await close();
  });

  it('says how to open it when it was opened from the disk', async () => {
    const { page, close } = await house.visit();
    await page.goto(pathToFileURL('dist-demo/index.html').href);
    const words = page.getByText(/opened from a disk/iu);
    await words.waitFor({ timeout: 10_000 });
    expect(await words.textContent()).toMatch(/put its folder on a web server/iu);
    await close();
  });

  it.each([
    ['', /JavaScript is switched off/u],
    ['allow-scripts', /play the keeper|a tab of its own/iu],
  ])('leads out of a frame that lets nothing in (sandbox="%s")', async (sandbox, words) => {
    const outside = await frameOn(house.address, sandbox);
    const { page, close } = await house.visit();
    // the preview's own header refuses every frame: somebody else's host does not
    await page.route(house.address, async (route) => {
      const response = await route.fetch();
      const { 'content-security-policy': _, ...headers } = response.headers();
      await route.fulfill({ response, headers });
    });
    await page.goto(outside.address);
    const found = page.frameLocator('iframe').getByText(words).first();
    await found.waitFor({ timeout: 10_000 });
    expect(await found.isVisible()).toBe(true);
    await close();
    outside.server.close();
  });

  it('is never seen where the script starts', async () => {
    const { page, close } = await house.visit();
    await page.getByRole('link', { name: /play the keeper/iu }).waitFor();
    expect(await page.locator('#not-started').count()).toBe(0);
    await close();
  });
});

async function frameOn(
  address: string,
  sandbox: string,
): Promise<{ readonly address: string; readonly server: Server }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<iframe sandbox="${sandbox}" src="${address}" width="1000" height="700"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const port = typeof at === 'object' && at !== null ? at.port : 0;
  return { address: `http://127.0.0.1:${port}/`, server };
}
