/** Reads a story folder whole: pack, compiled roles, catalogs, record, media. Collects every fault it meets. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { decodeCard, type Card } from '../../engine/core/stage/card.ts';
import { decodePalette, type Palette } from '../../engine/core/stage/palette.ts';
import { decodePerson, type Person } from '../../engine/core/stage/person.ts';
import { decodePlace, type Place } from '../../engine/core/stage/place.ts';
import { decodeSound, type SoundEntry } from '../../engine/core/stage/sound-entry.ts';
import type { Decoder } from '../../engine/core/decode.ts';
import { decodePack, type Pack } from '../../engine/core/story/pack.ts';
import { sortFaults, type BuildFault } from './build-fault.ts';
import { inkOpening } from '../crawl/opening.ts';
import { compileInk } from './compile-ink.ts';
import { defaultPack } from './default-pack.ts';
import { findInkRoot } from './ink-root.ts';
import { readInk } from './ink-text.ts';
import type { Located } from './located.ts';
import { readKit, type LocatedKit } from './located-kit.ts';
import { readRecord, type LocatedRecord } from './located-record.ts';
import { looseMedia, type LooseMedia } from './media.ts';
import { namedMedia } from './named-media.ts';
import { piecesIn } from './pieces.ts';
import { readRoles, type ReadRole } from './read-roles.ts';
import { foldersIn, isInkFile, storyFolder, type StoryPaths } from './story-files.ts';
import { readEntries } from './yaml-file.ts';

export type ReadStory = {
  readonly paths: StoryPaths;
  /** With a `story.yaml` every rule holds; without one the folder is anybody's ink. */
  readonly strict: boolean;
  /** Undefined when it could not be read; `faults` says why. */
  readonly pack: Located<Pack> | undefined;
  readonly roles: readonly ReadRole[];
  readonly people: readonly Located<Person>[];
  readonly kit: LocatedKit;
  /** Undefined: the plain one. */
  readonly palette: Located<Palette> | undefined;
  readonly places: readonly Located<Place>[];
  readonly cards: readonly Located<Card>[];
  readonly sounds: readonly Located<SoundEntry>[];
  readonly record: LocatedRecord;
  readonly loose: LooseMedia;
  /** File of each set piece, by its id. */
  readonly pieces: ReadonlyMap<string, string>;
  /** What keeps the story from being served. */
  readonly faults: readonly BuildFault[];
  /** What ink's compiler warns of; the content check makes faults of them. */
  readonly warnings: readonly BuildFault[];
};

export function readStory(paths: StoryPaths): ReadStory {
  const folder = storyFolder(paths);
  const packFile = join(folder, 'story.yaml');
  const strict = !isInkFile(paths) && existsSync(packFile);
  const faults: BuildFault[] = [];
  const read = <T>(file: string, decoder: Decoder<T>): readonly Located<T>[] => {
    const { entries, faults: found } = readEntries(file, decoder);
    faults.push(...found);
    return entries;
  };
  const pack = strict ? read(packFile, decodePack)[0] : inkOnlyPack(paths, faults);
  const { roles, warnings } = readRoles(folder, pack, faults);
  const record = readRecord(join(folder, 'record'), faults);
  const lacks = lackingIn(record);
  return {
    paths,
    strict,
    pack: pack && lacks.length > 0 ? { ...pack, value: { ...pack.value, lacks } } : pack,
    roles,
    people: read(join(folder, 'cast.yaml'), decodePerson),
    kit: readKit(join(paths.assets, 'people'), faults),
    palette: read(join(paths.assets, 'palette.yaml'), decodePalette)[0],
    places: foldersIn(join(paths.assets, 'places')).flatMap((place) =>
      read(join(place, 'place.yaml'), decodePlace),
    ),
    cards: read(join(folder, 'cards.yaml'), decodeCard),
    sounds: read(join(folder, 'sounds.yaml'), decodeSound),
    record,
    loose: strict ? looseMedia(paths) : namedMedia(paths, inkOf(roles)),
    pieces: piecesIn(folder),
    faults: sortFaults(faults),
    warnings,
  };
}

/** Screens of the record that would be empty. */
function lackingIn(record: LocatedRecord): readonly string[] {
  const { people, glossary, timeline, sources } = record;
  return Object.entries({ people, glossary, timeline, sources })
    .filter(([, entries]) => entries.length === 0)
    .map(([screen]) => screen);
}

function inkOf(roles: readonly ReadRole[]): readonly string[] {
  const files = new Set(roles.flatMap((role) => role.files));
  return [...files].filter((file) => existsSync(file)).map(readInk);
}

function inkOnlyPack(paths: StoryPaths, faults: BuildFault[]): Located<Pack> | undefined {
  const root = findInkRoot(paths);
  if (!root.ok) {
    faults.push(root.error);
    return undefined;
  }
  const { files, compiled } = compileInk(root.value);
  const opening = compiled.ok ? inkOpening(compiled.value.json) : { tags: [], isEmpty: false };
  if (opening.isEmpty) {
    faults.push({
      code: 'INK010',
      file: root.value,
      thing: 'the ink has no text to begin with, and no choice',
      remedy: 'Write a line above its first knot, or a divert to one: `-> kitchen`.',
    });
  }
  const ink = files.filter((file) => existsSync(file)).map(readInk);
  const value = defaultPack(paths, {
    rootFile: root.value,
    ink: ink.join('\n'),
    tags: opening.tags,
  });
  return { value, file: root.value, line: 1, lineOf: () => 1 };
}
