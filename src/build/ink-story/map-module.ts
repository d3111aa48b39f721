/**
 * Writes the code of `virtual:story/map`: a map of each role. Trying a whole story takes seconds, so that a map is kept
 * until the role's story, or the code that makes maps, is another.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { messageOf } from '../../engine/core/message-of.ts';
import type { RoleMap } from '../../engine/core/map/story-map.ts';
import type { Pack } from '../../engine/core/story/pack.ts';
import { mapRole, type MapLimits } from '../map/make-map.ts';
import type { ReadRole } from './read-roles.ts';
import type { ReadStory } from './read-story.ts';
import { filesUnder } from './story-files.ts';

export const MAP_MODULE = 'virtual:story/map';

/** What maps are made by: another line in it, and they are made anew. */
const MAKERS = ['../map', '../crawl', '../ink-source', '../../engine/adapters/ink'];

export type MapMaking = {
  readonly limits: MapLimits;
  /** Folder where maps are kept. */
  readonly kept: string;
};

export function mapCode({ pack, roles }: ReadStory, making: MapMaking): string {
  const known = pack?.value;
  const maps = roles.flatMap((role) => {
    const map = known === undefined ? undefined : keptMap(role, known, making);
    return map === undefined ? [] : [[role.role.id, map] as const];
  });
  return `export const maps = ${JSON.stringify(Object.fromEntries(maps))};`;
}

function keptMap(role: ReadRole, pack: Pack, { limits, kept }: MapMaking): RoleMap | undefined {
  const { compiled } = role;
  if (compiled === undefined) return undefined;
  const scenes = pack.scenes.map(({ id, within }) => [id, within]);
  const hash = createHash('sha256').update(makers()).update(compiled.build);
  hash.update(JSON.stringify([limits, role.role.chapters, scenes]));
  const file = join(kept, `${hash.digest('hex').slice(0, 24)}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as RoleMap; // written below
  const map = mapRole(role, pack, limits)?.map;
  if (map !== undefined) {
    keep(file, JSON.stringify(map));
  }
  return map;
}

/** Where nothing may be written, a map is made anew each time. */
function keep(file: string, map: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, map);
  } catch (problem) {
    console.warn(
      `The map of the story could not be kept for the next build: ${messageOf(problem)}`,
    );
  }
}

/** In a package they are compiled, and lie the same. */
function makers(): string {
  const files = MAKERS.flatMap((folder) => filesUnder(join(import.meta.dirname, folder)));
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
}
