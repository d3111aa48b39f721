/** Finds the files of a story folder and its assets. Paths are absolute; order is by name, so builds repeat. */
import { existsSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where a story and its files lie. `story` is a folder, or one ink file. */
export type StoryPaths = {
  readonly root: string;
  readonly story: string;
  readonly assets: string;
};

export function storyPaths(root: string, story: string, assets: string): StoryPaths {
  return { root, story: resolve(root, story), assets: resolve(root, assets) };
}

/** Folder of the story's text, also when `story` names one ink file. */
export function storyFolder(paths: StoryPaths): string {
  return isInkFile(paths) ? resolve(paths.story, '..') : paths.story;
}

/** Whether the story is one file by name, and not a folder. */
export function isInkFile({ story }: StoryPaths): boolean {
  return /\.ink$/iu.test(story) || (existsSync(story) && statSync(story).isFile());
}

/**
 * All files under a folder. None when there is no such folder, and none of one that may not be read.
 *
 * @param depth How far down; a story may lie at the top of somebody's whole disk.
 */
export function filesUnder(folder: string, depth = Infinity): readonly string[] {
  return entriesOf(folder)
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (!isFolder(path, entry)) return [path];
      return depth > 1 ? filesUnder(path, depth - 1) : [];
    });
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function isFolder(path: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return existsSync(path) && statSync(path).isDirectory();
}

export function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory());
}
