/** The stories that are told in tests: this game's and the engine's demonstration, compiled as a build compiles them. */
import { join } from 'node:path';
import { plainKit, readKit } from '../../src/build/ink-story/located-kit.ts';
import { drawingsOfLists } from '../../src/build/ink-story/media.ts';
import { readStory, type ReadStory } from '../../src/build/ink-story/read-story.ts';
import { readEntries } from '../../src/build/ink-story/yaml-file.ts';
import { storyPaths, type StoryPaths } from '../../src/build/ink-story/story-files.ts';
import type { Kit } from '../../src/engine/core/stage/kit.ts';
import { decodePalette, type Palette } from '../../src/engine/core/stage/palette.ts';
import type { ListCatalog } from '../../src/engine/core/story/list.ts';
import type { CompiledRole } from '../../src/engine/core/story/pack.ts';

const ROOT = join(import.meta.dirname, '../..');

export const GAME = storyPaths(ROOT, 'story', 'assets');
export const DEMO = storyPaths(ROOT, 'tests/stories/demo', 'tests/stories/demo/assets');

/** What a story's people wear, without reading its ink. */
export const kitOf = ({ assets }: StoryPaths): Kit => plainKit(readKit(join(assets, 'people'), []));

export const paletteOf = ({ assets }: StoryPaths): Palette | undefined =>
  readEntries(join(assets, 'palette.yaml'), decodePalette).entries[0]?.value;

export const readGame = (): ReadStory => readStory(GAME);
export const readDemo = (): ReadStory => readStory(DEMO);

/** @throws with the faults of the story, when it has some. */
export function compiledRole(story: ReadStory, id: string): CompiledRole {
  const compiled = story.roles.find(({ role }) => role.id === id)?.compiled;
  if (compiled === undefined) throw new Error(`no ${id}: ${JSON.stringify(story.faults)}`);
  return compiled;
}

/** What the lists of a story say, their drawings under their own names. */
export function listCatalog({ pack }: ReadStory): ListCatalog {
  const roles = pack?.value.roles ?? [];
  const drawings = roles.flatMap(drawingsOfLists);
  return {
    lists: Object.fromEntries(roles.map(({ id, lists = [] }) => [id, lists])),
    files: Object.fromEntries(drawings.map((name) => [name, name])),
  };
}
