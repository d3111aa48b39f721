/** Writes the code of `virtual:story` and of the chunks that it loads when they are asked for. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Board } from '../../engine/core/board/board.ts';
import type { Place } from '../../engine/core/stage/place.ts';
import type { StoryList } from '../../engine/core/story/list.ts';
import type { Pack, Recaps } from '../../engine/core/story/pack.ts';
import type { Located } from './located.ts';
import { judgementAsked, type Judgements } from '../../engine/core/record/final-page.ts';
import { plainKit } from './located-kit.ts';
import { plainRecord } from './located-record.ts';
import { recordingsOf } from '../../engine/core/stage/sound-entry.ts';
import { drawingsOfLists, filesOfLayer, looseSound, soundFiles } from './media.ts';
import type { ReadStory } from './read-story.ts';
import { packedInk, unpacking } from './packed-ink.ts';
import { shippedInk } from './shipped-ink.ts';

export const STORY_MODULE = 'virtual:story';
/** The event that carries a role's new story to the page while an author works. */
export const EDITED_EVENT = 'ink-story:edited';
/** The event that says that the story is whole again: what was reported of it no longer holds. */
export const MENDED_EVENT = 'ink-story:mended';

/** All that is not a role's ink, by the end of its module's name. */
const PARTS: ReadonlyMap<string, (story: ReadStory) => string> = new Map([
  ['', storyCode],
  ['/stage', stageCode],
  ['/sounds', soundsCode],
  ['/lists', listsCode],
  ['/recaps', doorsCode],
  ['/boards', (story: ReadStory) => `export const boards = ${json(boardsOf(story))};`],
  ['/record', (story: ReadStory) => `export const record = ${json(plainRecord(story.record))};`],
]);

/** The code of every part that is not a role's ink: another code is another story to the page. */
export function partsCode(story: ReadStory): string {
  return [...PARTS.values()].map((code) => code(story)).join('\n');
}

/** The code of one of our modules; undefined when the story has no such part. */
export function moduleCode(story: ReadStory, name: string): string | undefined {
  const part = name.slice(STORY_MODULE.length);
  const code = PARTS.get(part);
  if (code !== undefined) return code(story);
  const compiled = story.roles.find((each) => part === `/role/${each.role.id}`)?.compiled;
  if (compiled === undefined) return undefined;
  const { build, ink, made } = compiled; // the role itself is in the pack
  const packed = packedInk(shippedInk(ink));
  const ids = made === undefined ? '' : `, made: ${json(made)}`;
  return `export const told = { build: ${json(build)}, ink: ${unpacking(packed, json)}${ids} };`;
}

function storyCode(story: ReadStory): string {
  const roles = story.roles.map(
    ({ role }) => `${json(role.id)}: () => import(${json(`${STORY_MODULE}/role/${role.id}`)})`,
  );
  const pieces = [...story.pieces].map(
    ([id, file]) => `${json(id)}: () => import(${json(file.replaceAll('\\', '/'))})`,
  );
  return `export const pack = ${json(asShipped(story.pack?.value))};
const roles = { ${roles.join(', ')} };
const edited = new Map();
export async function loadRole(role) {
  if (!Object.hasOwn(roles, role)) throw new Error('no role ' + role + '; known: ' + Object.keys(roles).join(', '));
  const known = edited.get(role);
  if (known !== undefined) return known;
  return { role: pack.roles.find(({ id }) => id === role), ...(await roles[role]()).told };
}
export const loadStage = async () => (await import('${STORY_MODULE}/stage')).stage;
export const loadSounds = async () => (await import('${STORY_MODULE}/sounds')).sounds;
export const loadLists = async () => (await import('${STORY_MODULE}/lists')).catalog;
export const loadRecaps = async () => (await import('${STORY_MODULE}/recaps')).recaps;
export const loadJudgements = async () => (await import('${STORY_MODULE}/recaps')).judgements;
export const loadRecord = async () => (await import('${STORY_MODULE}/record')).record;
export const loadBoards = async () => (await import('${STORY_MODULE}/boards')).boards;
const pieces = { ${pieces.join(', ')} };
export async function loadPiece(id) {
  if (!Object.hasOwn(pieces, id)) throw new Error('no set piece ' + id + '; known: ' + Object.keys(pieces).join(', '));
  return (await pieces[id]()).open;
}
const listeners = new Set();
export function onEdited(listener) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
if (import.meta.hot) {
  import.meta.hot.on('${EDITED_EVENT}', (role) => {
    edited.set(role.role.id, role);
    for (const listener of listeners) listener(role);
  });
  import.meta.hot.on('${MENDED_EVENT}', () => {
    for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.close();
  });
}
`;
}

/**
 * What went before each chapter is read at its door only, and what lists say once something is on them: both would
 * weigh on everybody's first choice.
 */
function asShipped(pack: Pack | undefined): Pack | undefined {
  if (pack === undefined) return undefined;
  const roles = pack.roles.map(({ lists, ...role }) => ({
    ...role,
    chapters: role.chapters.map(withoutRecap),
    ...(lists === undefined ? {} : { lists: lists.map(withoutItems) }),
  }));
  const { description: _, ...rest } = pack; // it stands in the page
  return { ...rest, roles };
}

/** The page asks of a chapter's scenes only which it begins with. */
function withoutRecap(chapter: Chapter): Chapter {
  const { recap: _, ...rest } = chapter;
  return { ...rest, scenes: chapter.scenes.slice(0, 1) };
}

function withoutItems({ items: _items, compared: _compared, ...list }: StoryList): StoryList {
  return list;
}

function listsCode({ pack, loose }: ReadStory): string {
  const roles = pack?.value.roles ?? [];
  const lists = Object.fromEntries(roles.flatMap(({ id, lists }) => (lists ? [[id, lists]] : [])));
  const drawings = roles.flatMap(drawingsOfLists).flatMap((name) => {
    const file = loose.pictures.get(name);
    return file === undefined ? [] : [[name, file] as const];
  });
  const files = [...new Map(drawings)];
  const imports = files.map(([, file], at) => `import file${at} from ${address(file, 'list')};`);
  const entries = files.map(([name], at) => `${json(name)}: file${at}`);
  return `${imports.join('\n')}
export const catalog = { lists: ${json(lists)}, files: { ${entries.join(', ')} } };
`;
}

/** What stands at the doors of a role: recaps of its later chapters, and what is asked before the first. */
function doorsCode(story: ReadStory): string {
  return `export const recaps = ${json(recapsOf(story))};
export const judgements = ${json(judgementsOf(story))};
`;
}

function judgementsOf(story: ReadStory): Judgements {
  const record = plainRecord(story.record);
  return Object.fromEntries(
    record.finals.flatMap((final) => {
      const asked = judgementAsked(final, record);
      return asked === undefined ? [] : [[final.role, asked]];
    }),
  );
}

function recapsOf({ pack }: ReadStory): Recaps {
  const chapters = pack?.value.roles.flatMap((role) => role.chapters) ?? [];
  return Object.fromEntries(chapters.map(({ id, recap = [] }) => [id, recap]));
}

/** In a chunk of their own: a debrief only leads to them. */
function boardsOf({ record }: ReadStory): readonly Board[] {
  return record.boards.map(({ value }) => value);
}

function stageCode(story: ReadStory): string {
  const layers = story.places.flatMap(layersOf).filter(([, file]) => existsSync(file));
  const files = new Map([...layers, ...story.loose.pictures]);
  const catalog = {
    ...drawnWith(story),
    cards: story.cards.map(({ value }) => value),
    tellers: story.record.tellers.map(({ value }) => value),
  };
  const imports = [...files.values()].map((file, at) => `import file${at} from ${address(file)};`);
  const entries = [...files.keys()].map((key, at) => `${json(key)}: file${at}`);
  return `${imports.join('\n')}
export const stage = { ...${json(catalog)}, files: { ${entries.join(', ')} } };
`;
}

/** What places and people are drawn from, their files apart. */
export function drawnWith({ places, people, kit, palette }: ReadStory) {
  return {
    places: places.map(({ value }) => value),
    people: people.map(({ value }) => value),
    kit: plainKit(kit),
    palette: palette?.value,
  };
}

/** Key as the page asks for it, and file, of each layer that is drawn from a file. */
export function layersOf({ value, file }: Located<Place>): readonly (readonly [string, string])[] {
  return value.layers.flatMap((layer) =>
    filesOfLayer(layer).map((name) => [`${value.id}/${name}`, join(file, '..', name)] as const),
  );
}

function soundsCode(story: ReadStory): string {
  const loose = [...story.loose.sounds].filter(([name]) =>
    story.sounds.every((known) => known.value.id !== name),
  );
  const list = [
    ...story.sounds.map(({ value }) => value),
    ...loose.map(([name]) => looseSound(name)),
  ];
  const named = [
    ...story.sounds.flatMap(({ value }) =>
      recordingsOf(value).map((name) => ({ name, files: soundFiles(story.paths, value, name) })),
    ),
    ...loose.map(([name, file]) => ({ name, files: [file] })),
  ];
  const files = [...new Set(named.flatMap((sound) => sound.files))];
  const imports = files.map((file, at) => `import file${at} from ${address(file)};`);
  const entries = named.map(
    (sound) =>
      `${json(sound.name)}: [${sound.files.map((file) => `file${files.indexOf(file)}`).join(', ')}]`,
  );
  return `${imports.join('\n')}
export const sounds = { sounds: ${json(list)}, files: { ${entries.join(', ')} } };
`;
}

/**
 * An address of its own, never a `data:` one: the page fetches these, and its CSP allows only its own files.
 *
 * @param of A chunk that asks for it by a name of its own: two chunks never share a third one with nothing but addresses.
 */
function address(file: string, of?: 'list'): string {
  return json(`${file.replaceAll('\\', '/')}?url&no-inline${of === undefined ? '' : `&${of}`}`);
}

type Chapter = Pack['roles'][number]['chapters'][number];

/** JSON that is also JavaScript, whatever separators the text holds. */
function json(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);
}
