/** A second run with the road of another, as a run of its own: the other stays as it is. */
import { upTo, type Run } from '../../engine/index.ts';
import type { Shell } from '../shell.ts';

export type ApartNeeds = Pick<Shell, 'chance' | 'clock' | 'game' | 'navigator'>;

/** @param turn As far as this the road is taken over. */
export async function playOnApart(
  { chance, clock, game, navigator }: ApartNeeds,
  run: Run,
  turn: number,
): Promise<void> {
  const at = clock.now();
  const { id: _id, name: _name, order: _order, alongside: _alongside, ...road } = run;
  const second: Run = {
    ...road,
    id: chance.runId(),
    journal: upTo(run.journal, turn),
    turn,
    parent: { run: run.id, turn },
    startedAt: at,
    savedAt: at,
  };
  await game.open(second);
  navigator.go({ kind: 'play', run: second.id });
}
