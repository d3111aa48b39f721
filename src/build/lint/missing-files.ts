/** Pictures and sounds that the ink names and that are not there. */
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { InkSource } from '../ink-source/ink-source.ts';
import type { BuildFault } from '../ink-story/build-fault.ts';
import { namesIn } from '../ink-story/named-media.ts';
import type { ReadStory } from '../ink-story/read-story.ts';
import { storyFolder } from '../ink-story/story-files.ts';
import { nearest } from './nearest.ts';

export function missingFiles(
  { loose, paths, sounds }: Pick<ReadStory, 'loose' | 'paths' | 'sounds'>,
  sources: readonly InkSource[],
): readonly BuildFault[] {
  const known = new Set<string>([
    ...loose.pictures.keys(),
    ...loose.sounds.keys(),
    ...sounds.map(({ value }) => value.id),
  ]);
  return sources.flatMap(({ file, lines }) =>
    lines.flatMap(({ line, tags }) =>
      tags
        .flatMap((tag) => namesIn(`# ${tag}`))
        .filter((name) => !known.has(name) && !name.includes('{'))
        .map((name) => ({
          code: 'INK203',
          file,
          line,
          thing: `no file \`${name}\``,
          remedy: remedyFor(name, [storyFolder(paths), paths.assets]),
        })),
    ),
  );
}

function remedyFor(name: string, folders: readonly string[]): string {
  for (const folder of folders) {
    const meant = nearest(basename(name), namesOf(join(folder, dirname(name))));
    if (meant !== undefined)
      return `Did you mean \`${join(dirname(name), meant).replaceAll('\\', '/')}\`?`;
  }
  return 'Put it beside the ink, or correct the name.';
}

function namesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
