/** Reads what was frozen of each edition: its codebook, and the doors that its runs begin at. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Decoder } from '../../engine/core/decode.ts';
import type { Door } from '../../engine/core/path-code/doors.ts';
import { err, ok, type Result } from '../../engine/core/result.ts';
import { decodeCodebook, type Codebook } from './codebook.ts';
import { decodeEditionRuns } from './edition-run.ts';

export const RUNS_FILE = 'runs.json';
export const CODEBOOK_FILE = 'codebook.json';

export type FrozenEdition = {
  readonly codebook: Codebook;
  /** One for each of its runs, in their order. */
  readonly doors: readonly Door[];
};

/**
 * In the order in which they were frozen, which is that of their size: each begins with all that was frozen before it.
 * @param editions The folder of all editions; it need not be there.
 */
export function frozenEditions(editions: string): Result<readonly FrozenEdition[], string> {
  const folders = existsSync(editions)
    ? readdirSync(editions).map((name) => join(editions, name))
    : [];
  const found: FrozenEdition[] = [];
  for (const folder of folders.filter((each) => existsSync(join(each, CODEBOOK_FILE)))) {
    const codebook = read(join(folder, CODEBOOK_FILE), decodeCodebook);
    if (!codebook.ok) return codebook;
    const runs = read(join(folder, RUNS_FILE), decodeEditionRuns);
    if (!runs.ok) return runs;
    found.push({
      codebook: codebook.value,
      doors: runs.value.map(({ role, entry }) => ({ role, entry })),
    });
  }
  return ok(found.toSorted((a, b) => sizeOf(a.codebook) - sizeOf(b.codebook)));
}

function read<T>(file: string, decode: Decoder<T>): Result<T, string> {
  if (!existsSync(file)) return err(`${file} is missing. Take it back from the history.`);
  const decoded = decode(JSON.parse(readFileSync(file, 'utf8')), '');
  return decoded.ok ? decoded : err(`${file} cannot be read: ${decoded.error[0]?.problem ?? ''}`);
}

const sizeOf = (book: Codebook): number => Object.values(book).flat().length;
