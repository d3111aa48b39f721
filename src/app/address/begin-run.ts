/** Begins a new run from the opening, and goes to it; unless the reader wants something else by then. */
import type { RoleId } from '../../engine/index.ts';
import type { Beginning } from '../play/game.ts';
import type { Shell } from '../shell.ts';

export type BeginNeeds = Pick<
  Shell,
  'game' | 'missing' | 'navigator' | 'notices' | 'pack' | 'wanted' | 'words'
>;

export async function beginRun(shell: BeginNeeds, role: RoleId, at: Beginning = {}): Promise<void> {
  const { game, missing, navigator, notices, pack, wanted, words } = shell;
  const wish = wanted.want('begin');
  try {
    const run = await game.begin(role, at, wish.isWanted);
    if (run === undefined) return;
    notices.mended('story-away');
    navigator.go({ kind: 'play', run });
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
