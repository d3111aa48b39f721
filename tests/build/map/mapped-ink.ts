/** Maps a few lines of ink. */
import { join } from 'node:path';
import {
  MAP_LIMITS,
  mapRole,
  type Mapped,
  type MapLimits,
} from '../../../src/build/map/make-map.ts';
import { readStory } from '../../../src/build/ink-story/read-story.ts';
import { storyPaths } from '../../../src/build/ink-story/story-files.ts';
import { scratchFolder } from '../scratch-folder.ts';

export function mappedInk(ink: string, limits: MapLimits = MAP_LIMITS.build): Mapped['map'] {
  const { path } = scratchFolder({ 'story/tea.ink': ink });
  const story = readStory(storyPaths(path, join('story', 'tea.ink'), 'assets'));
  const [role] = story.roles;
  const pack = story.pack?.value;
  const mapped = role === undefined || pack === undefined ? undefined : mapRole(role, pack, limits);
  if (mapped === undefined) throw new Error(`not mapped: ${JSON.stringify(story.faults)}`);
  return mapped.map;
}

/** `a>b` for each line, by the choices' ids; nothing before a beginning, nothing after an end. */
export function linesOf({ edges, points }: Mapped['map']): readonly string[] {
  const name = (square: readonly [number, number] | undefined): string =>
    square === undefined ? '' : (points[square[0]]?.choices[square[1]]?.id ?? '?');
  return edges.map(({ from, to }) => `${name(from)}>${name(to)}`).toSorted();
}
