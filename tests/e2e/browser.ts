/** Runs the built game in a real Chromium: serves a build under its own CSP, opens pages, notes every request and error. */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { preview } from 'vite';

export const WIDE = { width: 1600, height: 900 };
export const PHONE = { width: 412, height: 892 };

/** `game` is this story, `demo` the engine's own; or the folder of another build. */
export type Build = 'game' | 'demo' | { readonly folder: string };

export type House = {
  readonly address: string;
  /** A new visitor: no saves, no settings. */
  visit(options?: Visit): Promise<Visitor>;
  close(): Promise<void>;
};

export type Visit = BrowserContextOptions & {
  /** Requests whose address contains one of these are refused, as a school filter would. */
  readonly refuse?: readonly string[];
};

export type Visitor = {
  readonly page: Page;
  /** Errors of the page: uncaught exceptions and console errors. */
  readonly errors: readonly string[];
  /** Every address asked for. */
  readonly requests: readonly string[];
  close(): Promise<void>;
};

const USUAL_FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--autoplay-policy=no-user-gesture-required',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export async function openHouse(
  build: Build,
  flags: readonly string[] = USUAL_FLAGS,
): Promise<House> {
  const outDir = folderOf(build);
  if (!existsSync(`${outDir}/index.html`)) {
    throw new Error(
      `${outDir} is not built: run \`npm run build\` (and \`npm run build:demo\`) before these tests`,
    );
  }
  const mode = build === 'demo' ? 'demo' : 'production';
  const server = await preview({
    mode,
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch({ executablePath: browserPath(), args: [...flags] });
  return {
    address,
    visit: (options = {}) => visit(browser, address, options),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

function folderOf(build: Build): string {
  if (typeof build !== 'string') return build.folder;
  return build === 'demo' ? 'dist-demo' : 'dist';
}

export const NO_WEBGL: readonly string[] = [
  ...USUAL_FLAGS.filter((flag) => !/angle|swiftshader|blocklist/u.test(flag)),
  '--disable-3d-apis',
];

function browserPath(): string {
  const path = process.env['CHROME'] ?? '/usr/bin/chromium';
  if (!existsSync(path))
    throw new Error(`no browser at ${path}: set CHROME, or run \`npm test\`, which finds one`);
  return path;
}

async function visit(
  browser: Browser,
  address: string,
  { refuse = [], ...options }: Visit,
): Promise<Visitor> {
  const context = await browser.newContext({ viewport: WIDE, ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !refused(message.location().url, refuse))
      errors.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
  if (refuse.length > 0) {
    await page.route(
      (url) => refused(url.href, refuse),
      (route) => route.abort(),
    );
  }
  await page.goto(address);
  return { page, errors, requests, close: () => context.close() };
}

function refused(url: string, refuse: readonly string[]): boolean {
  return refuse.some((part) => url.includes(part));
}
