import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openHouse, type House } from './browser.ts';
import { beginDemo } from './demo.ts';
import { serveEditions } from './editions.ts';
import { choices, choose } from './reader.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

describe('a part that does not come', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('demo');
  });
  afterAll(() => house.close());

  it.each(['reference-screens', 'beside', '.css'])(
    'a page without its %s says so, and comes when it is asked for again',
    async (part) => {
      const { page, close } = await house.visit();
      const name = new RegExp(`assets/[^/]*${part.replace('.', '\\.')}`, 'u');
      await page.route(name, (route) => route.abort());
      await page.getByRole('link', { name: 'People' }).click();
      await page.getByText(/could not be fetched/iu).waitFor();
      expect(await focused(page)).not.toBe('BODY');
      await page.unroute(name);
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('heading', { name: /invented by us/iu }).waitFor();
      expect(await focused(page)).toBe('H1');
      const mark = await page
        .locator('.figures')
        .first()
        .evaluate((list) => getComputedStyle(list).listStyleType);
      expect(mark).toContain('–');
      await close();
    },
  );

  it('the record comes on the next visit to a page of it', async () => {
    const { page, close } = await house.visit();
    await page.route(/assets\/record-/u, (route) => route.abort());
    await page.getByRole('link', { name: 'People' }).click();
    await page.getByText(/could not be fetched/iu).waitFor();
    await page.unroute(/assets\/record-/u);
    await page.getByRole('link', { name: 'Timeline' }).click();
    await page.locator('.dated').first().waitFor();
    expect(await page.locator('.dated time').count()).toBeGreaterThan(0);
    await close();
  });

  it('comes by itself when the network is back', async () => {
    const { page, close } = await house.visit();
    await page.waitForLoadState('networkidle'); // what the page begins with is there
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByText(/this browser is offline/iu).waitFor();
    expect(await heading(page, 'Settings').count()).toBe(1);
    await page.context().setOffline(false);
    await page.getByRole('group', { name: 'Text size' }).waitFor();
    await close();
  });

  it('the story: Begin says why, and begins when it is pressed again', async () => {
    const { page, close } = await house.visit();
    await page.route(/assets\/keeper-/u, (route) => route.abort());
    await page.reload(); // it is asked for while the title is read
    await page.getByRole('link', { name: /play the keeper/iu }).click();
    await page.getByRole('button', { name: /^begin$/iu }).click();
    await page.getByText(/could not be begun/iu).waitFor();
    await page.unroute(/assets\/keeper-/u);
    await page.getByRole('button', { name: /^begin$/iu }).click();
    await choices(page).first().waitFor();
    expect(await choices(page).count()).toBeGreaterThan(0);
    await close();
  });
});

describe('a newer edition under an open tab', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('demo');
  });
  afterAll(() => house.close());

  it('is loaded once for a page of the older one that is gone, at the same place', async () => {
    const editions = await serveEditions('dist-demo');
    const { page, close } = await house.visit();
    await page.goto(editions.address);
    await page.getByRole('link', { name: 'Settings' }).waitFor();
    editions.renew();
    const before = editions.pagesServed();
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('group', { name: 'Text size' }).waitFor();
    await page.getByText(/a newer edition is here/iu).waitFor();
    expect(new URL(page.url()).hash).toBe('#/settings');
    expect(editions.pagesServed() - before).toBe(2); // looked at once, loaded once
    await close();
    editions.close();
  });

  it('is loaded when Begin finds the story gone, and Begin then begins', async () => {
    const editions = await serveEditions('dist-demo');
    const { page, close } = await house.visit();
    // what came while the title was read would hide that the edition is gone
    await page.route(/assets\/keeper-/u, (route) => route.abort());
    await page.goto(editions.address);
    await page.getByRole('link', { name: /play the keeper/iu }).click();
    // what else the opening needs would find out too, and first
    await page.waitForLoadState('networkidle');
    editions.renew();
    await page.unroute(/assets\/keeper-/u);
    await page.getByRole('button', { name: /^begin$/iu }).click();
    await page.getByText(/a newer edition is here: the page was loaded anew/iu).waitFor();
    expect(new URL(page.url()).hash).toBe('#/opening/keeper');
    await page.getByRole('button', { name: /^begin$/iu }).click();
    await choices(page).first().waitFor();
    expect(await choices(page).count()).toBeGreaterThan(0);
    await close();
    editions.close();
  });

  it('keeps the run in play, to its last choice', async () => {
    const editions = await serveEditions('dist-demo');
    const { page, close } = await house.visit();
    // what is fetched ahead would hide that the edition is gone
    await page.route(/reference-screens|assets\/beside-/u, (route) => route.abort());
    await page.goto(editions.address);
    await beginDemo(page);
    await choose(page, 'm01_looks.open');
    editions.renew();
    await page.unroute(/reference-screens|assets\/beside-/u);
    await page.getByRole('link', { name: 'Log' }).click();
    await page.getByText(/a newer edition is here/iu).waitFor();
    await page.getByRole('heading', { name: 'Log' }).waitFor();
    const read = page.getByRole('log').getByText('It comes out all at once');
    await read.waitFor();
    expect(await read.isVisible()).toBe(true);
    await close();
    editions.close();
  });

  it('is not loaded twice when the server gives the old page again', async () => {
    const editions = await serveEditions('dist-demo');
    const { page, close } = await house.visit();
    await page.goto(editions.address);
    editions.renewBadly();
    let documents = 0;
    page.on('request', (request) => {
      if (request.resourceType() === 'document') documents += 1;
    });
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('button', { name: /load the page anew/iu }).waitFor();
    await page.getByText(/a newer edition is here, and this page is of the older one/iu).waitFor();
    expect(documents).toBe(1);
    await close();
    editions.close();
  });

  it('is never looked for offline', async () => {
    const editions = await serveEditions('dist-demo');
    const { page, close } = await house.visit();
    await page.goto(editions.address);
    editions.renew();
    await page.context().setOffline(true);
    const before = editions.pagesServed();
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByText(/this browser is offline/iu).waitFor();
    expect(editions.pagesServed()).toBe(before);
    await close();
    editions.close();
  });
});
