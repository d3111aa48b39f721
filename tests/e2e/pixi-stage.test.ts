/** The Pixi stage in a real browser, on a page of its own: the contract, and what only a browser can show. */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RendererKind } from '../../src/engine/adapters/pixi/quality/tiers.ts';
import { brand } from '../../src/engine/core/brand.ts';
import type { StageCatalog } from '../../src/engine/core/stage/catalogs.ts';
import { EMPTY_STAGE, type StageState } from '../../src/engine/core/stage/stage-state.ts';
import type { StageOptions } from '../../src/engine/ports.ts';
import {
  ANNA,
  IN_ROOM,
  IN_STREET,
  ROOM,
  stageContract,
  STREET,
} from '../engine/contracts/stage-contract.ts';

const STILL: StageOptions = { reducedMotion: true, quality: 'auto' };
const MOVING: StageOptions = { reducedMotion: false, quality: 'light' };
const SOFTWARE_GL = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];
const NO_GL = ['--disable-3d-apis'];
const CATALOG = catalog();

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

stageContract('of Pixi, in a browser without WebGL', async () => {
  const page = await lab(NO_GL, undefined, STILL);
  return {
    show: (state, manner, cut) =>
      page.evaluate(([s, m, c]) => window.lab.show(s, m, c), [state, manner, cut] as const),
    set: (options) => page.evaluate((next) => window.lab.set(next), options),
    settled: () => page.evaluate(() => window.lab.stage().settled()),
    close: () => page.evaluate(() => window.lab.stage().close()),
    standing: async () => ({
      ...EMPTY_STAGE,
      ...(await page.evaluate(() => window.lab.stage().standing())),
    }),
  };
});

describe('the Pixi stage', () => {
  it('draws on the canvas where WebGL is missing or made by software', async () => {
    for (const flags of [NO_GL, SOFTWARE_GL]) {
      const page = await lab(flags, undefined, MOVING);
      expect((await measured(page)).renderer).toBe('canvas');
    }
  });

  it('draws the same picture with both renderers', async () => {
    const seen: (readonly number[])[] = [];
    for (const renderer of ['canvas', 'webgl'] as const) {
      const page = await lab(SOFTWARE_GL, renderer, STILL);
      await shown(page, { ...IN_ROOM, actors: [] });
      seen.push(await middleOf(page));
    }
    const [canvas, webgl] = seen;
    canvas?.forEach((part, at) => expect(Math.abs(part - (webgl?.[at] ?? 0))).toBeLessThan(12));
  });

  it('draws nothing at rest, and rests five seconds after the last state', async () => {
    const page = await lab(NO_GL, undefined, MOVING);
    const from = Date.now();
    await shown(page, IN_ROOM, 'play');
    expect(Date.now() - from).toBeGreaterThan(3000);
    expect(Date.now() - from).toBeLessThan(9000);
    const before = (await measured(page)).frames;
    expect(before).toBeGreaterThan(20);
    await page.waitForTimeout(1200);
    expect((await measured(page)).frames).toBe(before);
  });

  it('takes few milliseconds of script for a frame', async () => {
    const page = await lab(NO_GL, undefined, MOVING);
    await shown(page, { ...IN_ROOM, crowd: 'seated' });
    await shown(
      page,
      { ...IN_ROOM, crowd: 'clapping', camera: { move: 'drift', anchor: undefined } },
      'play',
    );
    const { script } = await measured(page);
    const middle = script.toSorted((a, b) => a - b)[Math.floor(script.length / 2)] ?? Infinity;
    console.log(`script a frame: median ${middle.toFixed(1)} ms over ${script.length} frames`);
    expect(script.length).toBeGreaterThan(20);
    expect(middle).toBeLessThan(4);
  });

  it('counts how many screens a frame paints: the wall, the light, and who is there', async () => {
    const page = await lab(NO_GL, undefined, STILL);
    await shown(page, { ...IN_ROOM, actors: [] });
    expect((await measured(page)).screens).toBeCloseTo(1, 1);
    await shown(page, { ...IN_ROOM, actors: [], light: 'night' });
    expect((await measured(page)).screens).toBeCloseTo(2, 1);
    await shown(page, { ...IN_ROOM, light: 'night' });
    expect((await measured(page)).screens).toBeGreaterThan(2.05);
    expect((await measured(page)).screens).toBeLessThan(3);
  });

  it('gets a lost context back, and draws what was shown meanwhile', async () => {
    const page = await lab(SOFTWARE_GL, 'webgl', STILL);
    await shown(page, { ...IN_ROOM, actors: [] });
    const room = await middleOf(page);
    await page.evaluate(() => {
      const gl = document.querySelector('canvas')?.getContext('webgl2');
      const lose = gl?.getExtension('WEBGL_lose_context');
      lose?.loseContext();
      setTimeout(() => lose?.restoreContext(), 400);
    });
    await page.waitForTimeout(150);
    await shown(page, IN_STREET);
    await page.waitForTimeout(700);
    const street = await middleOf(page);
    expect(await faults(page)).toContain('picture-lost');
    expect(street).not.toEqual(room);
    expect(street.some((part) => part > 40)).toBe(true);
  });

  it('moves to a canvas when the context does not come back', async () => {
    const page = await lab(SOFTWARE_GL, 'webgl', STILL);
    await shown(page, IN_ROOM);
    await page.evaluate(() =>
      document
        .querySelector('canvas')
        ?.getContext('webgl2')
        ?.getExtension('WEBGL_lose_context')
        ?.loseContext(),
    );
    await expect
      .poll(async () => (await measured(page)).renderer, { timeout: 9000, interval: 200 })
      .toBe('canvas');
    await page.evaluate(() => window.lab.stage().settled());
    expect((await middleOf(page)).some((part) => part > 40)).toBe(true);
    expect(await page.locator('canvas').count()).toBe(1);
  });

  it('reports a missing place, layer and person once each, and draws a ground', async () => {
    const page = await lab(NO_GL, undefined, STILL);
    const state: StageState = { ...IN_ROOM, place: brand('hole') };
    for (let at = 0; at < 2; at += 1) {
      await shown(page, state);
      await shown(page, IN_STREET);
    }
    expect(await faults(page)).toEqual(['picture-missing hole', 'picture-missing street/gone.svg']);
  });

  it('covers a host of any size', async () => {
    const page = await lab(NO_GL, undefined, STILL);
    await shown(page, IN_ROOM);
    for (const [width, height] of [
      [320, 480],
      [412, 300],
      [1600, 700],
      [3840, 2160],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.waitForTimeout(250);
      await page.evaluate(() => window.lab.stage().settled());
      const box = await page.locator('canvas').boundingBox();
      expect([box?.width, box?.height]).toEqual([width, height]);
      const drawn = await page.evaluate(() => {
        const canvas = document.querySelector('canvas');
        return (canvas?.width ?? 0) * (canvas?.height ?? 0);
      });
      expect(drawn).toBeLessThan(1_010_000);
      expect((await middleOf(page)).some((part) => part > 40)).toBe(true);
    }
  });

  it('holds as many canvases and as much memory after 200 changes of scene as before them', async () => {
    const page = await lab(NO_GL, undefined, STILL);
    const looks = [{ kind: 'lived' }, { kind: 'told', teller: brand('clerk') }, { kind: 'legend' }];
    async function change(times: number): Promise<void> {
      for (let at = 0; at < times; at += 1) {
        const look = looks[at % looks.length] as StageState['look']; // one of the three above
        await shown(page, { ...(at % 2 === 0 ? IN_ROOM : IN_STREET), look });
      }
    }
    await change(30);
    const before = await held(page);
    await change(204); // a multiple of all that alternates: it ends with the same picture
    const after = await held(page);
    console.log(`after 200 changes: ${JSON.stringify(before)} → ${JSON.stringify(after)}`);
    expect(after.canvases).toBeLessThanOrEqual(before.canvases + 2);
    expect(after.kilobytes).toBeLessThan(before.kilobytes * 1.15);
  });

  it('gives every texture back to the graphics card', async () => {
    const page = await lab(SOFTWARE_GL, 'webgl', STILL);
    await page.evaluate(() => {
      const { prototype } = WebGL2RenderingContext;
      const { createTexture, deleteTexture } = prototype;
      document.body.dataset['textures'] = '0';
      const count = (by: number): void => {
        document.body.dataset['textures'] = String(Number(document.body.dataset['textures']) + by);
      };
      prototype.createTexture = function create() {
        count(1);
        return createTexture.call(this);
      };
      prototype.deleteTexture = function remove(texture) {
        count(-1);
        deleteTexture.call(this, texture);
      };
    });
    const textures = () => page.evaluate(() => Number(document.body.dataset['textures']));
    async function change(times: number): Promise<void> {
      for (let at = 0; at < times; at += 1) await shown(page, at % 2 === 0 ? IN_ROOM : IN_STREET);
    }
    await change(10);
    const before = await textures();
    await change(60);
    expect(before).toBeGreaterThan(0);
    expect(await textures()).toBeLessThanOrEqual(before);
  });

  it('leaves nothing on the page when it is closed', async () => {
    const page = await lab(NO_GL, undefined, MOVING);
    await shown(page, IN_ROOM);
    await page.evaluate(() => window.lab.stage().close());
    expect(await page.locator('canvas').count()).toBe(0);
  });
});

/** What is alive after garbage was collected: canvases (each texture has one) and the heap. */
async function held(page: Page): Promise<{ canvases: number; kilobytes: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'HTMLCanvasElement.prototype',
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
  });
  const { result: length } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return { canvases: Number(length.value), kilobytes: Math.round(usedSize / 1024) };
}

async function lab(
  flags: readonly string[],
  renderer: RendererKind | undefined,
  options: StageOptions,
): Promise<Page> {
  const page = await (await browserWith(flags)).newPage({ viewport: { width: 600, height: 400 } });
  open.push(page);
  const address = server.resolvedUrls?.local[0] ?? '';
  await page.goto(`${address}tests/stage-lab/index.html`);
  await page.waitForFunction(() => 'lab' in window);
  await page.evaluate(([known, kind]) => window.lab.open(known, kind), [
    CATALOG,
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

function browserPath(): string {
  const path = process.env['CHROME'] ?? '/usr/bin/chromium';
  if (!existsSync(path)) {
    throw new Error(`no browser at ${path}: set CHROME, or run \`npm test\`, which finds one`);
  }
  return path;
}

async function shown(page: Page, state: StageState, manner: 'play' | 'jump' = 'jump') {
  await page.evaluate(([s, m]) => window.lab.show(s, m), [state, manner] as const);
  await page.evaluate(() => window.lab.stage().settled());
}

const measured = (page: Page) => page.evaluate(() => window.lab.stage().measured());

const faults = (page: Page) =>
  page.evaluate(() =>
    window.lab.faults.map((fault) =>
      'what' in fault ? `${fault.kind} ${fault.what}` : fault.kind,
    ),
  );

/** Red, green and blue of the middle of what is on the screen. */
async function middleOf(page: Page): Promise<readonly number[]> {
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

function catalog(): StageCatalog {
  const svg = (inner: string) =>
    `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-60 -60 1720 1020">${inner}</svg>`)}`;
  const spots: StageCatalog['places'][number]['spots'] = {
    left: [430, 760, 1],
    centre: [800, 760, 1],
    right: [1180, 760, 1],
    far: [900, 600, 0.5],
    near: [600, 950, 1.6],
  };
  return {
    places: [
      {
        id: ROOM,
        description: 'A room.',
        size: [1600, 900],
        layers: [
          { file: 'wall.svg', depth: 0.1 },
          { actors: true, depth: 0.6 },
          { crowd: true, depth: 0.8 },
        ],
        light: 'day',
        lights: {
          day: {},
          night: { tint: 'night', strength: 0.6, pools: [{ at: [800, 400], radius: 300 }] },
        },
        air: 'dust',
        spots,
        anchors: { lamp: [800, 300] },
        crowd: { rows: 5, from: [0, 660, 0.4], to: [1600, 900, 1], opens: 'none' },
      },
      {
        id: STREET,
        description: 'A street.',
        size: [1600, 900],
        layers: [
          { file: 'sky.svg', depth: 0 },
          { file: 'gone.svg', depth: 0.5 },
        ],
        light: 'day',
        lights: { day: {} },
        spots,
        anchors: {},
      },
    ],
    people: [
      {
        id: ANNA,
        name: 'Anna',
        kind: 'invented',
        role: 'a teacher',
        build: 'medium',
        dress: 'dress',
        tones: ['steel', 'night'],
        head: ['paper', 'deep-red'],
        hat: 'none',
        attribute: 'paper',
      },
    ],
    cards: [],
    tellers: [],
    files: {
      'room/wall.svg': svg('<rect x="-60" y="-60" width="1720" height="1020" fill="red"/>'),
      'street/sky.svg': svg('<rect x="-60" y="-60" width="1720" height="1020" fill="snow"/>'),
    },
  };
}
