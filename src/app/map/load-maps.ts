/** The maps of the story's roles, fetched when one is opened. */
import type { RoleMap } from '../../engine/index.ts';

export type LoadMaps = () => Promise<Readonly<Record<string, RoleMap>>>;

export const loadMaps: LoadMaps = async () => (await import('virtual:story/map')).maps;
