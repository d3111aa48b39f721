/** Layers and sounds that are named have their files. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildFault } from '../../ink-story/build-fault.ts';
import { SOUND_FORMATS } from '../../ink-story/media.ts';
import type { ReadStory } from '../../ink-story/read-story.ts';
import { lookAtEach, type Rule } from '../rule.ts';

export const mediaFiles: Rule = {
  name: 'picture and sound files',
  check: ({ story }) =>
    lookAtEach([...layers(story), ...sounds(story)], (wanted): readonly BuildFault[] =>
      existsSync(wanted.path)
        ? []
        : [
            {
              file: wanted.file,
              line: wanted.line,
              thing: `no file ${wanted.name}`,
              remedy: `Put it at ${wanted.home}, or take the entry out.`,
            },
          ],
    ),
};

type Wanted = {
  readonly path: string;
  readonly name: string;
  readonly home: string;
  readonly file: string;
  readonly line: number;
};

function layers({ places }: ReadStory): readonly Wanted[] {
  return places.flatMap(({ value, file, lineOf }) =>
    value.layers.flatMap((layer, at) =>
      layer.file === undefined
        ? []
        : [
            {
              path: join(file, '..', layer.file),
              name: layer.file,
              home: `scenes/${value.id}/${layer.file}`,
              file,
              line: lineOf(`.layers[${at}]`),
            },
          ],
    ),
  );
}

function sounds({ sounds: entries, paths }: ReadStory): readonly Wanted[] {
  return entries.flatMap(({ value, file, line }) =>
    SOUND_FORMATS.map((format) => {
      const home = `sound/${value.channel}/${value.id}.${format}`;
      return { path: join(paths.assets, home), name: `${value.id}.${format}`, home, file, line };
    }),
  );
}
