/** The pack of a story that is only ink: title and author from its global tags, one role, one chapter. */
import { basename, dirname, relative } from 'node:path';
import { brand } from '../../engine/core/brand.ts';
import { hashHex } from '../../engine/core/hash.ts';
import type { Pack } from '../../engine/core/story/pack.ts';
import { storyFolder, type StoryPaths } from './story-files.ts';

const WORDS_A_MINUTE = 180;

export type InkAlone = {
  readonly rootFile: string;
  /** All that is written. */
  readonly ink: string;
  /** Those of the beginning. */
  readonly tags: readonly string[];
};

export function defaultPack(paths: StoryPaths, { rootFile, ink, tags }: InkAlone): Pack {
  const globals = globalTags(tags);
  const title = globals.get('title') ?? titleFrom(rootFile);
  const author = globals.get('author');
  return {
    id: slug(title),
    title,
    subtitle: author === undefined ? 'An ink story' : `by ${author}`,
    description:
      globals.get('description') ?? (author === undefined ? title : `${title}, by ${author}`),
    language: globals.get('language') ?? 'en',
    opening: {},
    roles: [
      {
        id: brand('reader'),
        title,
        play: 'Begin',
        about: globals.get('about') ?? '',
        ink: relative(storyFolder(paths), rootFile),
        chapters: [{ id: brand('whole'), title, minutes: minutesOf(ink), scenes: [] }],
      },
    ],
    scenes: [],
    credits: author === undefined ? [] : [`Written by ${author}.`],
  };
}

/** By name in small letters; the first of a name holds. */
function globalTags(tags: readonly string[]): ReadonlyMap<string, string> {
  const named = tags.flatMap((tag) => {
    const { name, value } = /^\s*(?<name>[\w-]+)\s*:\s*(?<value>.+?)\s*$/u.exec(tag)?.groups ?? {};
    return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value] as const];
  });
  return new Map(named.toReversed());
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

/** Letters of any script; a title without any gets a name that no other has. */
function slug(title: string): string {
  const made = title
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  return made === '' ? `story-${hashHex(title)}` : made;
}
