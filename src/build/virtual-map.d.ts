/** `virtual:story/map`: the maps of the story's roles, by their ids. Fetched when a map is opened. */
import type { RoleMap } from '../engine/core/map/story-map.ts';

export const maps: Readonly<Record<string, RoleMap>>;
