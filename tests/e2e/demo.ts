/** The demo story in the browser: how it is begun, and how its saves are spoilt on purpose. */
import type { Page } from 'playwright-core';
import { begin } from './reader.ts';

export const beginDemo = (page: Page): Promise<void> => begin(page, /play the keeper/iu);

/** Cuts the newest run's save file in half, as a full disk would. */
export async function breakNewestSave(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const [base] = await indexedDB.databases();
    const opening = indexedDB.open(base?.name ?? '');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
    const shelf = database.transaction('runs', 'readwrite').objectStore('runs');
    const done = new Promise((resolve) => shelf.transaction.addEventListener('complete', resolve));
    shelf.openCursor().addEventListener('success', (event) => {
      const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result; // the request's own type
      const value: unknown = cursor?.value;
      if (typeof value === 'string') cursor?.update(value.slice(0, value.length / 2));
      else if (cursor !== null) cursor?.update({ ...(value as object), file: '{"format":1,' });
    });
    await done;
    database.close();
  });
}

export async function importRun(page: Page, file: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
}
