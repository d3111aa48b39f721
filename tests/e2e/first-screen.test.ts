import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './browser.ts';
import { begin, choices, choose, passage } from './reader.ts';

const TITLE_WORDS = ['Crossed', 'Out', 'Play the delegate', 'Play the guard', 'Settings'];

describe('the first screen', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('game');
  });
  afterAll(() => house.close());

  it('shows the title, its doors and its picture without any script', async () => {
    const { page, close } = await house.visit({ javaScriptEnabled: false });
    const text = await page.locator('#app').innerText();
    for (const words of TITLE_WORDS) expect(text.toLowerCase()).toContain(words.toLowerCase());
    const door = page.getByRole('link', { name: /play the delegate/iu });
    expect(await door.getAttribute('href')).toBe('#/opening/delegate');
    expect(await page.locator('.ballot').isVisible()).toBe(true);
    await close();
  });

  it('is painted when the page has come, and nothing else has', async () => {
    const { page, close } = await house.visit({ refuse: ['/assets/'] });
    const painted = await page.evaluate(
      () =>
        new Promise((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
            type: 'paint',
            buffered: true,
          });
        }),
    );
    expect(painted).toBeGreaterThan(0);
    expect(
      await page.locator('.ballot').evaluate((ballot) => getComputedStyle(ballot).position),
    ).toBe('absolute');
    await close();
  });

  it('gets its styles as a file from a host that still sends an older policy', async () => {
    const { page, close } = await house.visit();
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const usual = await ground();
    await page.route(house.address, async (route) => {
      const response = await route.fetch();
      const policy = response.headers()['content-security-policy'] ?? '';
      const older = policy.replace(/ 'sha256-[^']*'/u, '');
      expect(older).not.toBe(policy);
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'content-security-policy': older },
      });
    });
    await page.reload();
    await expect.poll(() => page.locator('link[href*="first-"]').count()).toBe(1);
    await expect.poll(ground).toBe(usual);
    await close();
  });

  it('stays as it is when the script takes it over: the same nodes, and nothing moves', async () => {
    const { page, close } = await house.visit();
    await page.addInitScript(() => {
      const seen = { shift: 0, nodes: [] as Element[] };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.shift += (entry as unknown as { value: number }).value; // no type of its own yet
      }).observe({ type: 'layout-shift', buffered: true });
      new MutationObserver((_, watcher) => {
        if (document.querySelector('.ballot') === null) return;
        seen.nodes = [...document.querySelectorAll('main.title, main.title *')];
        watcher.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    await page.locator('dialog.menu').waitFor({ state: 'attached' });
    await page.waitForTimeout(500);
    const found = await page.evaluate(() => {
      const { seen } = globalThis as unknown as { seen: { shift: number; nodes: Element[] } };
      const now = [...document.querySelectorAll('main.title, main.title *')];
      return {
        shift: seen.shift,
        before: seen.nodes.length,
        kept: now.filter((node) => seen.nodes.includes(node)).length,
        now: now.length,
      };
    });
    expect(found.before).toBeGreaterThan(20);
    expect(found.kept).toBe(found.now);
    expect(found.shift).toBe(0);
    await close();
  });

  it('follows a door that was opened before the script was there', async () => {
    const { page, close } = await house.visit({ refuse: [] });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/assets\/index-.*\.js$/u, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(house.address, { waitUntil: 'commit' });
    await page.getByRole('link', { name: /play the delegate/iu }).click();
    expect(await page.getByRole('button', { name: /^begin$/iu }).count()).toBe(0);
    release();
    await page.getByRole('button', { name: /^begin$/iu }).waitFor();
    await close();
  });
});

describe('the first choice', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('game');
  });
  afterAll(() => house.close());

  it('can be answered when the words of the catalogs never come', async () => {
    const { page, close } = await house.visit();
    await page.route(/assets\/(?:stage|sounds)-.*\.js$/u, () => undefined);
    await page.reload();
    await begin(page, /play the delegate/iu);
    const before = await passage(page);
    await choices(page).first().click();
    await expect.poll(() => passage(page)).not.toBe(before);
    await close();
  });

  it('is fetched in no more than two round trips, and no script of it is asked for later', async () => {
    const { page, requests, close } = await house.visit();
    await begin(page, /play the delegate/iu);
    const html = await (await page.request.get(house.address)).text();
    const scripts = requests.filter((url) =>
      /\/assets\/(?:index|ink-storyteller|delegate)-.*\.js$/u.test(url),
    );
    expect(scripts.length).toBeGreaterThanOrEqual(3);
    for (const url of scripts) expect(html).toContain(url.slice(url.indexOf('assets/')));
    await close();
  });
});

describe('a choice', () => {
  it('has its text painted before its picture is drawn', async () => {
    const house = await openHouse('demo');
    const { page, close } = await house.visit();
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      const draw = CanvasRenderingContext2D.prototype.drawImage;
      CanvasRenderingContext2D.prototype.drawImage = function (...args: unknown[]) {
        seen.push('drawn');
        return Reflect.apply(draw, this, args);
      };
      new MutationObserver((changes) => {
        const isText = changes.some(({ target }) =>
          (target as Element).matches('[aria-label="Story"]'),
        ); // only elements have children
        if (!isText) return;
        seen.push('written');
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => seen.push('painted'));
          port1.start();
          port2.postMessage(0);
        });
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    await begin(page, /play the keeper/iu);
    await page.locator('canvas').first().waitFor();
    const seen = () => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    await expect.poll(seen).toContain('drawn');
    // the first picture stands: a drawing of it that comes late is not the choice's
    let known = -1;
    await expect
      .poll(
        async () => {
          const was = known;
          known = (await seen()).length;
          return known - was;
        },
        { interval: 700 },
      )
      .toBe(0);
    const before = (await seen()).length;
    await choose(page, 'm01_looks.open');
    // words that come late may be painted once more, after the last drawing
    await expect
      .poll(async () => {
        const since = (await seen()).slice(before);
        return since.includes('painted') && since.lastIndexOf('drawn') > since.indexOf('painted');
      })
      .toBe(true);
    const order = (await seen()).slice(before);
    let waits = false;
    const early = order.filter((each) => {
      if (each === 'written') waits = true;
      if (each === 'painted') waits = false;
      return waits && each === 'drawn';
    });
    expect(order).toContain('painted');
    expect(early).toEqual([]);
    await close();
    await house.close();
  });
});
