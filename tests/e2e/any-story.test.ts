/** An author's one .ink, built by the command and played as a reader plays it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atATerminal, type Outcome } from '../build/command/at-a-terminal.ts';
import { openHouse, PHONE, WIDE, type House } from './browser.ts';

const INK = `# title: The Long Tea of Monsieur Dupont
# author: Ann Other
# mood: nobody knows this tag
The kettle sings. <b>Nobody</b> moves.
* [Drink the tea] It is hot.
* [Go out] -> locked
- Here is the cup. # IMAGE: cup.svg
* [Put it away]
- The table is bare. # IMAGE: none
-> END
=== locked
Every door is shut.
+ [The front door # UNCLICKABLE] -> END
`;
const CUP =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path fill="#c33" d="M0 0h16v9H0z"/></svg>';
const SIZES = [WIDE, { width: 1024, height: 768 }, PHONE];

describe('a story of one ink file and one picture', () => {
  let folder = '';
  let built: Outcome;
  let house: House;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'any story '));
    writeFileSync(join(folder, 'tea.ink'), INK);
    writeFileSync(join(folder, 'cup.svg'), CUP);
    writeFileSync(join(folder, 'private.svg'), CUP);
    built = await atATerminal(folder, 'build', 'tea.ink', '--out', 'out', '--json');
    house = await openHouse({ folder: join(folder, 'out') });
  });
  afterAll(async () => {
    await house.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is built by one command, and built again over itself', async () => {
    expect(built.noted).toBe('');
    expect(JSON.parse(built.said)).toMatchObject({ ok: true, out: 'out' });
  });

  it.each(SIZES)(
    'is a page of its own at $width × $height, until its first picture',
    async (viewport) => {
      const { page, errors, requests, close } = await house.visit({ viewport });
      const sheet = page.locator('.sheet-page');
      const stage = page.locator('.stage');
      expect(await page.title()).toBe('The Long Tea of Monsieur Dupont');
      const title = await page.locator('.title h1').boundingBox();
      expect((title?.x ?? 0) + (title?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
      expect((title?.y ?? 0) + (title?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
      expect(await page.getByText(/people|sources|invented/iu).count()).toBe(0);

      await page.getByRole('link', { name: 'Begin' }).click();
      await page.getByText('moves.').waitFor();
      expect(await page.locator('.passage b, .passage strong').textContent()).toBe('Nobody');
      expect(await stage.isVisible()).toBe(false);
      const box = await sheet.boundingBox();
      const middle = (box?.x ?? 0) + (box?.width ?? 0) / 2;
      expect(Math.abs(middle - viewport.width / 2)).toBeLessThan(12);
      expect(await page.locator('.notices').textContent()).toBe('');

      await page.getByRole('button', { name: 'Drink the tea' }).click();
      await page.getByText('Here is the cup.').waitFor();
      expect(await stage.isVisible()).toBe(true);
      await page.locator('.stage canvas').waitFor();

      await page.getByRole('button', { name: 'Put it away' }).click();
      await page.getByText('The table is bare.').waitFor();
      expect(await stage.isVisible()).toBe(false);

      await page.getByRole('link', { name: 'Play again' }).click();
      await page.getByRole('button', { name: 'Drink the tea' }).waitFor();
      expect(await page.getByText('The table is bare.').count()).toBe(0);
      expect(requests.filter((url) => url.includes('private'))).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    },
  );

  it('keeps under its own name, and says when no choice is open', async () => {
    const { page, close } = await house.visit();
    await page.getByRole('link', { name: 'Begin' }).click();
    await page.getByRole('button', { name: 'Go out' }).click();
    await page.getByText('Every door is shut.').waitFor();
    await page.getByText(/none of the choices/iu).waitFor();
    const keys = await page.evaluate(() => Object.keys(localStorage));
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !key.startsWith('the-long-tea-of-monsieur-dupont'))).toEqual([]);
    await page.reload();
    await page.getByText('Every door is shut.').waitFor();
    await close();
  });
});
