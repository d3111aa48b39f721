/** Begins a new run from the opening, and goes to it; unless the reader wants something else by then. */
import type { RoleId } from '../../engine/index.ts';
import type { Shell } from '../shell.ts';

export type BeginNeeds = Pick<Shell, 'game' | 'navigator' | 'notices' | 'pack' | 'wanted'>;

export async function beginRun(shell: BeginNeeds, role: RoleId, entry?: string): Promise<void> {
  const { game, navigator, notices, pack, wanted } = shell;
  const wish = wanted.want('begin');
  try {
    const run = await game.begin(role, entry, wish.isWanted);
    if (run === undefined) return;
    notices.mended('story-away');
    navigator.go({ kind: 'play', run });
  } catch (cause) {
    if (!wish.isWanted()) return;
    const title = pack.roles.find(({ id }) => id === role)?.title ?? role;
    notices.say(
      `${title} could not be loaded (${String(cause)}). Check the connection and begin again.`,
      'story-away',
    );
  } finally {
    wish.done();
  }
}
