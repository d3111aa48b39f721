/** Gives a run the reader's own name, also the one in play; an empty one takes it away. */
import { runToKeep, type Run } from '../../engine/index.ts';
import type { Shell } from '../shell.ts';

/** Characters: it stands on a card. */
export const LONGEST_NAME = 60;

export async function renameRun(
  { game, saves, shelf }: Pick<Shell, 'game' | 'saves' | 'shelf'>,
  run: Run,
  wanted: string,
): Promise<void> {
  const name = wanted.trim().slice(0, LONGEST_NAME);
  const { session } = game.state.peek();
  const inPlay = session?.run.id === run.id ? runToKeep(session) : undefined;
  // the run in play, and the one that a replay returns to, would be kept again without it
  game.send({ kind: 'mark', run: run.id, marks: { name } });
  await saves.restore({ ...(inPlay ?? run), name });
  await shelf.read();
}
