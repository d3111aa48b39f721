/** Which ink file a story without a pack begins with: the only one that no other file includes. */
import { dirname, resolve } from 'node:path';
import { err, ok, type Result } from '../../engine/core/result.ts';
import type { BuildFault } from './build-fault.ts';
import { readInk } from './ink-text.ts';
import { filesUnder, isInkFile, type StoryPaths } from './story-files.ts';

export function findInkRoot(paths: StoryPaths): Result<string, BuildFault> {
  const { story } = paths;
  if (isInkFile(paths)) return ok(story);
  const files = filesUnder(story).filter((file) => /\.ink$/iu.test(file));
  if (files.length === 0) {
    return err({
      code: 'INK011',
      file: story,
      thing: 'no ink here, and no story.yaml',
      remedy: 'Put one .ink file into this folder; a story.yaml can come later.',
    });
  }
  const included = new Set(files.flatMap((file) => includesOf(file, story)));
  const roots = files.filter((file) => !included.has(file));
  const main = files.find((file) => file === resolve(story, 'main.ink'));
  const root = roots.length === 1 ? roots[0] : main;
  if (root !== undefined) return ok(root);
  return err({
    code: 'INK011',
    file: story,
    thing: `${roots.length} ink files could be the first one`,
    remedy: 'Name the first one main.ink, or write a story.yaml that names it.',
  });
}

/** As inkjs reads them, from the root's folder, and as other ink tools do, from the file's own. */
function includesOf(file: string, story: string): readonly string[] {
  return [...readInk(file).matchAll(/^\s*INCLUDE\s+(?<name>\S.*?)\s*$/gmu)]
    .map((found) => found.groups?.['name'] ?? '')
    .flatMap((name) => [resolve(story, name), resolve(dirname(file), name)]);
}
