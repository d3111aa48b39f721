/** Finds the files of a story folder and its assets. Paths are absolute; order is by name, so builds repeat. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where a story and its files lie. `story` is a folder, or one `.ink` file. */
export type StoryPaths = {
  readonly root: string;
  readonly story: string;
  readonly assets: string;
};

export function storyPaths(root: string, story: string, assets: string): StoryPaths {
  return { root, story: resolve(root, story), assets: resolve(root, assets) };
}

/** Folder of the story's text, also when `story` names one ink file. */
export function storyFolder({ story }: StoryPaths): string {
  return story.endsWith('.ink') ? resolve(story, '..') : story;
}

/** All files under a folder, at any depth. None when there is no such folder. */
export function filesUnder(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && name !== 'node_modules')
    .toSorted()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesUnder(path) : [path]));
}

export function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory());
}
