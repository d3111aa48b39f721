/** Which files are pictures and sounds, and by what key the page asks for them. */
import { existsSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Layer } from '../../engine/core/stage/place.ts';
import type { SoundEntry } from '../../engine/core/stage/sound-entry.ts';
import type { Role } from '../../engine/core/story/pack.ts';
import { brand } from '../../engine/core/brand.ts';
import { filesUnder, storyFolder, type StoryPaths } from './story-files.ts';

/** Best format first. */
export const SOUND_FORMATS = ['webm', 'm4a'] as const;
export const PICTURE = /\.(?:svg|png|jpe?g|webp|avif|gif)$/iu;
export const SOUND = /\.(?:webm|m4a|mp3|ogg|wav|opus)$/iu;
/** Folders of `assets` whose files are asked for by id. */
const BY_ID = ['places', 'sound', 'fonts'];

export type LooseMedia = {
  /** By the name that an author writes after `# IMAGE:`. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly sounds: ReadonlyMap<string, string>;
};

/** Files for Inky's own tags (`# IMAGE: tea.png`): beside the ink, or in `assets`, by relative path. */
export function looseMedia(paths: StoryPaths): LooseMedia {
  const folder = storyFolder(paths);
  const named = [
    ...filesUnder(folder).map((file) => [relative(folder, file), file] as const),
    ...filesUnder(paths.assets)
      .map((file) => [relative(paths.assets, file), file] as const)
      .filter(([name]) => !BY_ID.includes(name.split(/[\\/]/u)[0] ?? '')),
  ].map(([name, file]) => [name.replaceAll('\\', '/'), file] as const);
  return {
    pictures: new Map(named.filter(([name]) => PICTURE.test(name))),
    sounds: new Map(named.filter(([name]) => SOUND.test(name))),
  };
}

/** The names of what a layer is drawn from, as the place writes them. */
export function filesOfLayer({ file, swarm }: Layer): readonly string[] {
  const many = swarm === undefined ? [] : [swarm.at, ...Object.values(swarm.drawn).flat()];
  return file === undefined ? many : [file, ...many];
}

/** What the items of a role's lists are drawn with, as they write it. */
export function drawingsOfLists({ lists = [] }: Pick<Role, 'lists'>): readonly string[] {
  return lists.flatMap(({ items = {} }) =>
    Object.values(items).flatMap(({ drawing }) => drawing ?? []),
  );
}

/** The files of one recording of a sound, best format first; those that are there. */
export function soundFiles(
  paths: StoryPaths,
  { channel }: SoundEntry,
  recording: string,
): readonly string[] {
  return SOUND_FORMATS.map((format) =>
    join(paths.assets, 'sound', channel, `${recording}.${format}`),
  ).filter((file) => existsSync(file));
}

/** An entry for a loose sound: its caption is its name, so that nobody misses what is heard. */
export function looseSound(name: string): SoundEntry {
  const words = basename(name).replace(SOUND, '').replaceAll(/[_-]+/gu, ' ');
  return {
    id: brand(name),
    channel: 'event',
    caption: `[${words}]`,
    gain: 1,
    source: 'a file of the story',
  };
}
