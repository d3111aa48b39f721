/** `build`: checks a story and makes a folder of it that any web server can serve. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build } from 'vite';
import type { BuildFault } from '../ink-story/build-fault.ts';
import { readStory } from '../ink-story/read-story.ts';
import { filesUnder, storyFolder } from '../ink-story/story-files.ts';
import { checkStory } from './check-story.ts';
import { pageOf } from './page-of.ts';
import { asJson, noteFault, told } from './report.ts';
import type { StoryAt } from './story-at.ts';
import { EXIT, type Exit, type Surroundings } from './surroundings.ts';

export type BuildOptions = {
  readonly out: string;
  readonly json: boolean;
  /** False: what compiles is built. */
  readonly check: boolean;
  readonly words: Readonly<Record<string, string>>;
};

export async function buildStory(
  at: StoryAt,
  { out, json, check, words }: BuildOptions,
  where: Surroundings,
): Promise<Exit> {
  const { cwd, say, progress } = where;
  const folder = resolve(cwd, out);
  progress('Reading the ink …');
  const story = readStory({ root: cwd, ...at });
  const refused = [
    ...story.faults,
    ...notOurs(folder, storyFolder({ root: cwd, ...at }), where.name),
  ];
  if (refused.length === 0) progress('Checking …');
  const faults = refused.length === 0 && check ? checkStory(story, 'build') : refused;
  if (faults.length > 0) return refuse(faults);
  progress('Making the page …');
  process.env['NODE_ENV'] = 'production'; // whatever the caller's is, this is what readers get
  await build(pageOf({ at, out: folder, words }, where));
  progress('');
  const files = filesUnder(folder);
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const shown = relative(cwd, folder) || '.';
  if (json) say(asJson({ ok: true, out: shown, files: files.length, bytes, faults: [] }));
  else {
    say(
      `“${story.pack?.value.title ?? ''}” is built: ${shown}, ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB.\n` +
        'Put this folder on any web server; opened from the disk a browser does not start it.',
    );
  }
  return EXIT.well;

  function refuse(faults: readonly BuildFault[]): Exit {
    progress('');
    if (json) say(asJson({ ok: false, faults: faults.map((fault) => told(fault, 'error', cwd)) }));
    else for (const fault of faults) noteFault(fault, 'error', where);
    return EXIT.faults;
  }
}

/** A build empties its folder: only a new one, an empty one, or one that we made. */
function notOurs(folder: string, story: string, maker: string): readonly BuildFault[] {
  const remedy = 'Name another folder with --out.';
  if (story === folder || story.startsWith(`${folder}/`)) {
    return [{ file: folder, thing: 'the story itself lies in this folder', remedy }];
  }
  if (!existsSync(folder) || (statSync(folder).isDirectory() && readdirSync(folder).length === 0))
    return [];
  const page = join(folder, 'index.html');
  const isOurs =
    existsSync(page) && readFileSync(page, 'utf8').includes(`name="generator" content="${maker} `);
  return isOurs ? [] : [{ file: folder, thing: 'this is there, and was not made by us', remedy }];
}
