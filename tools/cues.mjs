/** `npm run cues`: writes docs/authors/cues.md from the cue table. `--check` only says whether it is current. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTypeScript, ROOT } from './lib/project.mjs';

const FILE = join(ROOT, 'docs', 'authors', 'cues.md');
/** @type {typeof import('../src/build/cue-guide.ts')} */
const { cueGuide } = await importTypeScript('src/build/cue-guide.ts');
const guide = cueGuide();
if (process.argv.includes('--check')) {
  const current = existsSync(FILE) && readFileSync(FILE, 'utf8') === guide;
  if (!current) console.error('docs/authors/cues.md is not current: run `npm run cues`.');
  process.exit(current ? 0 : 1);
}
writeFileSync(FILE, guide);
console.log(`docs/authors/cues.md: ${guide.split('\n').length} lines`);
