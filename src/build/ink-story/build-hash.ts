/** Names a build of a role's story: two runs with one build are told alike. */
import { createHash } from 'node:crypto';
import { inkNameOf } from '../../engine/core/story/ink-name.ts';
import type { Role } from '../../engine/core/story/pack.ts';

const HASH_LENGTH = 16;

/** Of the compiled ink, of what is drawn and set at its entries, of renames and of which lists are told; not of titles, which change nothing. */
export function buildHash(ink: string, role: Role): string {
  const entries = role.chapters.map(({ id, entry }) => ({ id, entry }));
  const lists = role.lists?.map((list) => [list.id, inkNameOf(list)]);
  return createHash('sha256')
    .update(ink)
    .update(JSON.stringify({ draws: role.draws, entries, renames: role.renames, lists }))
    .digest('hex')
    .slice(0, HASH_LENGTH);
}
