/** The stage on a page of its own in a real browser: opened with what the browser can draw by, shown states, looked at. */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { RendererKind } from '../../src/engine/adapters/pixi/quality/tiers.ts';
import type { StageState } from '../../src/engine/core/stage/stage-state.ts';
import type { StageOptions } from '../../src/engine/ports.ts';
import { stageCatalog } from './stage-catalog.ts';

export const STILL: StageOptions = { reducedMotion: true, quality: 'auto' };
export const MOVING: StageOptions = { reducedMotion: false, quality: 'light' };
export const SOFTWARE_GL = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];
export const NO_GL = ['--disable-3d-apis'];

export type OpenLab = (
  flags: readonly string[],
  renderer: RendererKind | undefined,
  options: StageOptions,
) => Promise<Page>;

/** Serves the page while the tests of a file run; pages are closed after each. */
export function stageLab(): OpenLab {
  const catalog = stageCatalog();
  let server: ViteDevServer;
  let browser: Browser | undefined;
  let open: Page[] = [];
  let flagsOfBrowser: readonly string[] = [];

  beforeAll(async () => {
    server = await createServer({
      configFile: false,
      logLevel: 'silent',
      server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
      optimizeDeps: {
        noDiscovery: true,
        include: ['pixi.js', 'pixi.js/unsafe-eval', 'pixi.js/graphics'],
      },
    });
    await server.listen();
  });

  afterEach(async () => {
    await Promise.all(open.map((page) => page.close()));
    open = [];
  });

  afterAll(async () => {
    await browser?.close();
    await server.close();
  });

  return lab;

  async function lab(
    flags: readonly string[],
    renderer: RendererKind | undefined,
    options: StageOptions,
  ): Promise<Page> {
    const page = await (
      await browserWith(flags)
    ).newPage({ viewport: { width: 600, height: 400 } });
    open.push(page);
    const address = server.resolvedUrls?.local[0] ?? '';
    await page.goto(`${address}tests/stage-lab/index.html`);
    await page.waitForFunction(() => 'lab' in window);
    await page.evaluate(([known, kind]) => window.lab.open(known, kind), [
      catalog,
      renderer,
    ] as const);
    await page.evaluate((next) => window.lab.set(next), options);
    return page;
  }

  /** One browser at a time. */
  async function browserWith(flags: readonly string[]): Promise<Browser> {
    if (browser?.isConnected() === true && flagsOfBrowser === flags) return browser;
    await browser?.close();
    open = [];
    flagsOfBrowser = flags;
    browser = await chromium.launch({
      executablePath: browserPath(),
      args: ['--no-sandbox', ...flags],
    });
    return browser;
  }
}

function browserPath(): string {
  const path = process.env['CHROME'] ?? '/usr/bin/chromium';
  if (!existsSync(path)) {
    throw new Error(`no browser at ${path}: set CHROME, or run \`npm test\`, which finds one`);
  }
  return path;
}

export async function shown(page: Page, state: StageState, manner: 'play' | 'jump' = 'jump') {
  await page.evaluate(([s, m]) => window.lab.show(s, m), [state, manner] as const);
  await page.evaluate(() => window.lab.stage().settled());
}

export const measured = (page: Page) => page.evaluate(() => window.lab.stage().measured());

export const faults = (page: Page) =>
  page.evaluate(() =>
    window.lab.faults.map((fault) =>
      'what' in fault ? `${fault.kind} ${fault.what}` : fault.kind,
    ),
  );

/** Red, green and blue of the middle of what is on the screen. */
export async function middleOf(page: Page): Promise<readonly number[]> {
  const picture = (await page.locator('canvas').screenshot()).toString('base64');
  return page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [1, 1];
    const context = canvas.getContext('2d');
    context?.drawImage(
      image,
      image.width * 0.4,
      image.height * 0.4,
      image.width * 0.2,
      image.height * 0.2,
      0,
      0,
      1,
      1,
    );
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
  }, picture);
}
