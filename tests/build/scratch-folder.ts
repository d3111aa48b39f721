/** A folder for one test, filled from a map of names to texts, and gone afterwards. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export type ScratchFolder = {
  readonly path: string;
  readonly write: (name: string, text: string) => void;
};

export function scratchFolder(files: Readonly<Record<string, string>>): ScratchFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'ink-story-')));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return { path, write };
}
