/** Which story a path on the command line means, and what lies beside it. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { err, ok, type Result } from '../../engine/core/result.ts';
import { knownOf, type BuildFault } from '../ink-story/build-fault.ts';
import { nearest } from '../lint/nearest.ts';

/** All absolute. */
export type StoryAt = {
  /** One ink file, or a folder. */
  readonly story: string;
  /** What is drawn and heard. */
  readonly assets: string;
  /** What is frozen of it. */
  readonly editions: string;
};

const PACK = 'story.yaml';

/** @param named As it is typed; back-slashes and a folder's last slash will do. */
export function storyAt(named: string, cwd: string, assets?: string): Result<StoryAt, BuildFault> {
  const path = resolve(cwd, existsSync(resolve(cwd, named)) ? named : named.replaceAll('\\', '/'));
  if (!existsSync(path) || spelled(path) !== basename(path)) return err(notThere(path));
  if (basename(path) === PACK) return ok(inFolder(dirname(path), cwd, assets));
  if (statSync(path).isDirectory()) return ok(inFolder(path, cwd, assets));
  if (/\.json$/iu.test(path)) {
    return err({
      code: 'INK010',
      file: path,
      thing: 'compiled ink, and not the ink itself',
      remedy: 'Name the .ink that it was made of: faults can then be told by line.',
    });
  }
  return ok(besides(path, dirname(path), cwd, assets));
}

/** Of a folder with a `story.yaml`, pictures may lie beside the folder too, as in this repository. */
function inFolder(folder: string, cwd: string, assets: string | undefined): StoryAt {
  const own = join(folder, 'assets');
  const hasOwn = existsSync(own) || !existsSync(join(folder, PACK));
  return besides(folder, folder, cwd, assets ?? (hasOwn ? own : join(dirname(folder), 'assets')));
}

function besides(
  story: string,
  folder: string,
  cwd: string,
  assets = join(folder, 'assets'),
): StoryAt {
  return { story, assets: resolve(cwd, assets), editions: join(folder, 'editions') };
}

function notThere(path: string): BuildFault {
  const near = namesIn(dirname(path));
  const meant = nearest(basename(path), near);
  const ink = near.filter((name) => /\.ink$/iu.test(name));
  const instead = existsSync(dirname(path))
    ? `Correct the path; ink files there: ${knownOf(ink)}.`
    : `There is no folder ${dirname(path)} either: correct the path.`;
  return {
    code: 'INK010',
    file: path,
    thing: `no file or folder \`${basename(path)}\``,
    remedy: meant === undefined ? instead : `Did you mean \`${meant}\`?`,
  };
}

/** The name as it stands on the disk: some systems find a file by other letters, and most servers do not. */
function spelled(path: string): string | undefined {
  const names = namesIn(dirname(path));
  return names.length === 0 || names.includes(basename(path))
    ? basename(path)
    : names.find((name) => name.toLowerCase() === basename(path).toLowerCase());
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
