/**
 * `npm run play -- story.ink`, `npm run build:story -- story.ink --out dist` and their like: the command line of the
 * package, from this repository.
 */
import { requireNode } from './lib/node-version.mjs';
import { ROOT, withTypeScript } from './lib/project.mjs';

requireNode();
process.exitCode = await withTypeScript(async (load) => {
  const { run } = await load('src/build/command/program.ts');
  const { surroundings } = await load('src/build/command/terminal.ts');
  const { PAGE } = await load('src/app/words/english/page.ts');
  return run(process.argv.slice(2), { ...surroundings(ROOT), words: PAGE });
});
