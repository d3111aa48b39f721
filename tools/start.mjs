/** `npm start`: builds the game unless what is built was made from these very files, serves it, prints the address. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { requireNode } from './lib/node-version.mjs';
import { importTypeScript, ROOT } from './lib/project.mjs';

requireNode();
if (!existsSync(join(ROOT, 'node_modules', 'vite'))) {
  console.error('The libraries are not here yet. Run `npm install`, then `npm start` again.');
  process.exit(1);
}

const { build, preview } = await import('vite');
const { isMadeFrom } = await importTypeScript('src/build/made-from.ts');
const { makingOf, modeNamed } = await importTypeScript('src/build/makings.ts');
const game = modeNamed('production');
const making = makingOf(ROOT, game, { check: process.env.STORY_CHECK !== 'off' });

try {
  if (!isMadeFrom(join(ROOT, game.out), making)) {
    console.log('Building the game …');
    await build({ root: ROOT, mode: 'production', logLevel: 'warn' });
  }
  const server = await preview({ root: ROOT, mode: 'production', logLevel: 'warn' });
  const address = server.resolvedUrls?.local[0];
  console.log(`Crossed Out is at ${address}\nStop it with Ctrl+C.`);
} catch (problem) {
  console.error(problem.message);
  process.exit(1);
}
