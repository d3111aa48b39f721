/** Builds the yardstick: a bare page of ours with the same compiled ink as the game sends, and no engine. */
import { join } from 'node:path';
import { build } from 'vite';
import { importTypeScript, ROOT } from '../lib/project.mjs';

const STORY = 'virtual:bench';

/** @returns the folder it stands in. */
export async function buildYardstick({ role, seed }) {
  const outDir = join(ROOT, '.cache', 'bench', 'yardstick');
  const code = await storyCode(role, seed);
  await build({
    root: join(ROOT, 'tools', 'bench', 'yardstick'),
    configFile: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'bench-story',
        resolveId: (id) => (id === STORY ? `\0${STORY}` : undefined),
        load: (id) => (id === `\0${STORY}` ? { code, moduleType: 'js' } : undefined),
      },
    ],
    build: { target: 'es2022', outDir, emptyOutDir: true, chunkSizeWarningLimit: 1000 },
  });
  return outDir;
}

/** The role's own module as the game has it, and what chance draws for the seed. */
async function storyCode(role, seed) {
  const { readStory } = await importTypeScript('src/build/ink-story/read-story.ts');
  const { storyPaths } = await importTypeScript('src/build/ink-story/story-files.ts');
  const { moduleCode } = await importTypeScript('src/build/ink-story/virtual-modules.ts');
  const { drawsOf } = await importTypeScript('src/engine/core/journal/draw.ts');
  const story = readStory(storyPaths(ROOT, 'story', 'assets'));
  const told = moduleCode(story, `virtual:story/role/${role}`);
  const known = story.roles.find((each) => each.role.id === role);
  if (told === undefined || known === undefined) throw new Error(`the story has no role ${role}`);
  return `${told}\nexport const draws = ${JSON.stringify(drawsOf(seed, known.role.draws ?? []))};`;
}
