/**
 * The pictures and sounds that ink names, and no others: an author's ink may lie in a folder with all that is theirs,
 * and none of that shall be published, or read through.
 */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PICTURE, SOUND, type LooseMedia } from './media.ts';
import { storyFolder, type StoryPaths } from './story-files.ts';

const TAG_VALUE = /#\s*[\p{L}_][\p{L}\p{N}_ -]*:\s*([^#\n\r\]]+)/gu;
const INTERPOLATION = /\{[^{}]*\}/u;

/** @param inks The text of each ink file of the story. */
export function namedMedia(paths: StoryPaths, inks: readonly string[]): LooseMedia {
  const folders = [storyFolder(paths), paths.assets];
  const named = [...new Set(inks.flatMap(namesIn))].flatMap((name) =>
    INTERPOLATION.test(name) ? fitting(name, folders) : found(name, folders),
  );
  return {
    pictures: new Map(named.filter(([name]) => PICTURE.test(name))),
    sounds: new Map(named.filter(([name]) => SOUND.test(name))),
  };
}

/** What the tags of an ink file give as a file: `IMAGE: tea.png`, `play: bell.mp3 >> loop: true`. */
export function namesIn(ink: string): readonly string[] {
  return [...ink.matchAll(TAG_VALUE)]
    .map(([, value = '']) => value.split('>>')[0]?.trim() ?? '')
    .filter((value) => PICTURE.test(value) || SOUND.test(value));
}

type Named = readonly (readonly [name: string, file: string])[];

function found(name: string, folders: readonly string[]): Named {
  const file = folders.map((folder) => join(folder, name)).find((each) => existsSync(each));
  return file === undefined ? [] : [[name, file]];
}

/** `rooms/{where}.png` may be any picture in `rooms` that fits. */
function fitting(name: string, folders: readonly string[]): Named {
  const before = name.slice(0, name.indexOf('{'));
  const place = before.includes('/') ? dirname(`${before}x`) : '';
  const pattern = new RegExp(
    `^${name
      .split(new RegExp(INTERPOLATION, 'gu'))
      .map((part) => part.replaceAll(/[.*+?^$()[\]\\|]/gu, String.raw`\$&`))
      .join('[^/]*')}$`,
    'u',
  );
  return folders.flatMap((folder) =>
    namesUnder(join(folder, place))
      .map((each) => (place === '' ? each : `${place}/${each}`))
      .filter((each) => pattern.test(each))
      .map((each) => [each, join(folder, each)] as const),
  );
}

function namesUnder(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).toSorted() : [];
}
