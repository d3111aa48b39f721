/** Writes into a build what it was made from, so that a later start can tell whether it is this game's or another's. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export const MADE_FROM = '.vite/made-from.json';

export type Making = {
  readonly root: string;
  /** Files and folders, from the root; one may be missing. */
  readonly inputs: readonly string[];
  readonly options: Readonly<Record<string, string>>;
};

export function madeFrom(making: Making): Plugin {
  return {
    name: 'made-from',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: MADE_FROM, source: stampOf(making) });
    },
  };
}

/** By what the files hold, not by their dates: a story that is put in place of another may be older. */
export function isMadeFrom(out: string, making: Making): boolean {
  const file = join(out, MADE_FROM);
  return existsSync(file) && readFileSync(file, 'utf8') === stampOf(making);
}

function stampOf({ root, inputs, options }: Making): string {
  const hash = createHash('sha256').update(JSON.stringify(options));
  for (const name of inputs.flatMap((input) => filesAt(root, input))) {
    const content = createHash('sha256').update(readFileSync(join(root, name)));
    hash.update(`\n${name} ${content.digest('hex')}`);
  }
  return `${JSON.stringify({ madeFrom: hash.digest('hex') })}\n`;
}

/** Names from the root, in order. */
function filesAt(root: string, name: string): readonly string[] {
  const path = join(root, name);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [name];
  return readdirSync(path)
    .toSorted()
    .flatMap((each) => filesAt(root, `${name}/${each}`));
}
