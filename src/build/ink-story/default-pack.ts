/** The pack of a story that is only ink: title and author from its global tags, one role, one chapter. */
import { basename, dirname, relative } from 'node:path';
import { brand } from '../../engine/core/brand.ts';
import type { Pack } from '../../engine/core/story/pack.ts';
import { storyFolder, type StoryPaths } from './story-files.ts';

const WORDS_A_MINUTE = 180;

export function defaultPack(paths: StoryPaths, rootFile: string, ink: string): Pack {
  const globals = globalTags(ink);
  const title = globals.get('title') ?? titleFrom(rootFile);
  const author = globals.get('author');
  return {
    id: slug(title),
    title,
    subtitle: author === undefined ? 'An ink story' : `by ${author}`,
    language: globals.get('language') ?? 'en',
    opening: {
      fixed: 'Your choices make the way through this story.',
      content: 'Its author gives no content note.',
      invented: 'Take it as a work of fiction.',
    },
    roles: [
      {
        id: brand('reader'),
        title: 'The reader',
        play: 'Begin',
        about: title,
        ink: relative(storyFolder(paths), rootFile),
        chapters: [{ id: brand('whole'), title, minutes: minutesOf(ink), scenes: [] }],
      },
    ],
    scenes: [],
    credits: author === undefined ? [] : [`Written by ${author}.`],
  };
}

/** Tags at the head of the root file, before its first line of anything else. */
function globalTags(ink: string): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const line of ink.split(/\r?\n/u)) {
    const tag = /^\s*#\s*(?<name>[\w-]+)\s*:\s*(?<value>.+?)\s*$/u.exec(line);
    if (tag?.groups !== undefined) {
      tags.set((tag.groups['name'] ?? '').toLowerCase(), tag.groups['value'] ?? '');
    } else if (line.trim() !== '' && !line.trim().startsWith('//')) break;
  }
  return tags;
}

/** A role's minutes when nobody measured them: all its words, read once. */
function minutesOf(ink: string): number {
  return Math.max(1, Math.round(ink.split(/\s+/u).length / WORDS_A_MINUTE));
}

function titleFrom(rootFile: string): string {
  const name = basename(rootFile, '.ink');
  const words = name === 'main' || name === 'story' ? basename(dirname(rootFile)) : name;
  return words.replaceAll(/[_-]+/gu, ' ');
}

function slug(title: string): string {
  const made = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  return made === '' ? 'story' : made;
}
