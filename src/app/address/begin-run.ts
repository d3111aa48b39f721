/** Begins a new run from the opening. */
import type { RoleId } from '../../engine/index.ts';
import type { Beginning } from '../play/game.ts';
import type { Shell } from '../shell.ts';

export type BeginNeeds = Pick<
  Shell,
  'game' | 'missing' | 'navigator' | 'notices' | 'pack' | 'wanted' | 'words'
>;

/**
 * Goes to the new run, unless the reader wants something else by then.
 *
 * @param isEmpty An opening that says nothing is no place to come back to.
 */
export async function beginRun(
  shell: BeginNeeds,
  role: RoleId,
  at: Beginning = {},
  isEmpty = false,
): Promise<void> {
  const { game, missing, navigator, notices, pack, wanted, words } = shell;
  const wish = wanted.want('begin');
  try {
    const run = await game.begin(role, at, wish.isWanted);
    if (run === undefined) return;
    notices.mended('story-away');
    navigator[import.meta.env.BARE && isEmpty ? 'correct' : 'go']({ kind: 'play', run });
  } catch {
    if (!wish.isWanted()) return;
    const why = words.missing[await missing.waitedFor()];
    if (!wish.isWanted()) return;
    const title = pack.roles.find(({ id }) => id === role)?.title ?? role;
    notices.say(words.opening.notLoaded(title, why), 'story-away');
  } finally {
    wish.done();
  }
}
