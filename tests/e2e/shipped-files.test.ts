/** What is shipped beside the game: the licences of what is in it, and the headers of static hosts. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersOf } from '../../src/build/headers.ts';
import { openHouse, type House } from './browser.ts';

const FOLDERS = { game: 'dist', demo: 'dist-demo' } as const;

describe.each(['game', 'demo'] as const)('the built %s', (build) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(build);
  });
  afterAll(() => house.close());

  it('has the licence of every npm package that is in its chunks, and of its typefaces', async () => {
    const text = await (await fetch(`${house.address}licences.txt`)).text();
    const packages = packagesIn(build);
    expect(packages.length).toBeGreaterThan(8);
    for (const name of packages) {
      const [, after = ''] = text.split(`\n${name} `);
      const [own = ''] = after.split(/\n-{70,}\n/u);
      expect(`${name} ${own}`).toMatch(/copyright[^]*(?:permission|redistribution)/iu);
    }
    expect(text.match(/SIL OPEN FONT LICENSE Version 1\.1 - /gu)).toHaveLength(5);
  });

  it('is sent with the headers that are written for static hosts', async () => {
    const written = readFileSync(`${FOLDERS[build]}/_headers`, 'utf8');
    const html = readFileSync(`${FOLDERS[build]}/index.html`, 'utf8');
    const [asset = ''] = readdirSync(`${FOLDERS[build]}/assets`);
    for (const path of ['/', '/index.html', '/licences.txt', `/assets/${asset}`]) {
      const { headers } = await fetch(new URL(path, house.address));
      const expected = Object.entries(headersOf(path, html));
      expect(expected.length).toBe(5);
      for (const [name, value] of expected) {
        expect(`${path} ${headers.get(name)}`).toBe(`${path} ${value}`);
        expect(written).toContain(`  ${name}: ${value}\n`);
      }
    }
  });

  it('has a hash in the name of every file that may be kept for good', () => {
    const names = readdirSync(`${FOLDERS[build]}/assets`);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !/-[\w-]{8}\.\w+$/u.test(name))).toEqual([]);
  });

  it('leads to the licences from its page About', async () => {
    const { page, close } = await house.visit();
    await page.goto(`${house.address}#/about`);
    await page.getByRole('link', { name: /licences/iu }).click();
    await page.getByText('Permission is hereby granted').first().waitFor();
    expect(page.url()).toBe(`${house.address}licences.txt`);
    await close();
  });
});

function packagesIn(build: keyof typeof FOLDERS): readonly string[] {
  const chunks: unknown = JSON.parse(readFileSync(`${FOLDERS[build]}/.vite/modules.json`, 'utf8'));
  const ids = Object.values(chunks as Record<string, readonly string[]>).flat(); // our own file's shape
  const names = ids.map((id) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(id)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))];
}
