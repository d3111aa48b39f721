/** Whether the map names what no run has met: by the setting, or for once by the address. For who teaches with it. */
import type { Settings } from '../reader/settings.ts';

const NAME = 'map';
const ALL = 'all';

/** @param query What stands in the address before its #. */
export function showsAll({ wholeMap }: Pick<Settings, 'wholeMap'>, query: string): boolean {
  return wholeMap || new URLSearchParams(query).get(NAME) === ALL;
}
