/** Layers and sounds that are named have their files, and the story's theme is one of its music. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { recordingsOf } from '../../../engine/core/stage/sound-entry.ts';
import { knownOf, type BuildFault } from '../../ink-story/build-fault.ts';
import { drawingsOfLists, filesOfLayer, SOUND_FORMATS } from '../../ink-story/media.ts';
import type { ReadStory } from '../../ink-story/read-story.ts';
import { lookAtEach, type Rule } from '../rule.ts';

export const mediaFiles: Rule = {
  name: 'picture and sound files',
  check({ story }) {
    const files = lookAtEach(
      [...layers(story), ...cards(story), ...listed(story), ...sounds(story)],
      missing,
    );
    return { ...files, faults: [...files.faults, ...theme(story), ...strays(story)] };
  },
};

function missing({ path, name, home, file, line }: Wanted): readonly BuildFault[] {
  if (existsSync(path)) return [];
  const remedy = `Put it at ${home}, or take the entry out.`;
  return [{ file, line, thing: `no file ${name}`, remedy }];
}

function theme({ pack, sounds: entries }: ReadStory): readonly BuildFault[] {
  const named = pack?.value.theme;
  if (pack === undefined || named === undefined) return [];
  const music = entries.map(({ value }) => value).filter(({ channel }) => channel === 'music');
  if (music.some(({ id }) => id === named)) return [];
  return [
    {
      file: pack.file,
      line: pack.lineOf('.theme'),
      thing: `no music \`${named}\` for the theme`,
      remedy: `Correct the name or add it to sounds.yaml; ${knownOf(music.map(({ id }) => id))}.`,
    },
  ];
}

/** What is heard now and then in a room is an event of the list. */
function strays({ sounds: entries }: ReadStory): readonly BuildFault[] {
  const events = entries.map(({ value }) => value).filter(({ channel }) => channel === 'event');
  return entries.flatMap(({ value, file, line }) =>
    (value.strays ?? [])
      .filter(({ sound }) => events.every(({ id }) => id !== sound))
      .map(({ sound }) => ({
        file,
        line,
        thing: `no event \`${sound}\` to be heard now and then in \`${value.id}\``,
        remedy: `Correct the name or add it to sounds.yaml; ${knownOf(events.map(({ id }) => id))}.`,
      })),
  );
}

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
      filesOfLayer(layer).map((name) => ({
        path: join(file, '..', name),
        name,
        home: `places/${value.id}/${name}`,
        file,
        line: lineOf(`.layers[${at}]`),
      })),
    ),
  );
}

/** A card's drawings lie where any loose picture may: in `assets`, or beside the ink. */
function cards({ cards: entries, loose, paths }: ReadStory): readonly Wanted[] {
  return entries.flatMap(({ value, file, lineOf }) =>
    (['drawing', 'thing'] as const).flatMap((key) => {
      const name = value[key];
      if (name === undefined) return [];
      const path = loose.pictures.get(name) ?? join(paths.assets, name);
      return [{ path, name, home: name, file, line: lineOf(`.${key}`) }];
    }),
  );
}

/** The same of the drawings of what is on a list. */
function listed({ pack, loose, paths }: ReadStory): readonly Wanted[] {
  if (pack === undefined) return [];
  return pack.value.roles.flatMap((role, at) =>
    drawingsOfLists(role).map((name) => ({
      path: loose.pictures.get(name) ?? join(paths.assets, name),
      name,
      home: name,
      file: pack.file,
      line: pack.lineOf(`.roles[${at}].lists`),
    })),
  );
}

function sounds({ sounds: entries, paths }: ReadStory): readonly Wanted[] {
  return entries.flatMap(({ value, file, line }) =>
    recordingsOf(value).flatMap((recording) =>
      SOUND_FORMATS.map((format) => {
        const name = `${recording}.${format}`;
        const home = `sound/${value.channel}/${name}`;
        return { path: join(paths.assets, home), name, home, file, line };
      }),
    ),
  );
}
