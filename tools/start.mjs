/** `npm start`: builds the game if it is not built or older than its files, serves it, prints the address. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { requireNode } from './lib/node-version.mjs';
import { ROOT } from './lib/project.mjs';

requireNode();
if (!existsSync(join(ROOT, 'node_modules', 'vite'))) {
  console.error('The libraries are not here yet. Run `npm install`, then `npm start` again.');
  process.exit(1);
}

const MADE_FROM = ['index.html', 'src', 'story', 'assets', 'vite.config.ts', 'package-lock.json'];
const BUILT = join(ROOT, 'dist', 'index.html');

const { build, preview } = await import('vite');
try {
  if (!isCurrent()) {
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

/** True when nothing that the build is made from is newer than it. */
function isCurrent() {
  if (!existsSync(BUILT)) return false;
  const built = statSync(BUILT).mtimeMs;
  return MADE_FROM.every((name) => newest(join(ROOT, name)) <= built);
}

function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
