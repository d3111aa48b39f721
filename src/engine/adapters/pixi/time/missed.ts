/** What a reader who went on early did not see of a passage: it is set, not run off. Pure. */
import type { Manner } from '../../../core/story/effect.ts';
import type { StageState } from '../../../core/stage/stage-state.ts';

type Overtaken = {
  readonly state: StageState;
  readonly manner: Manner;
  readonly missed?: StageState | undefined;
};

/** The end of the passage that was cut short, when something is played before that end stands. */
export function missedBy(manner: Manner, overtaken: Overtaken | undefined): StageState | undefined {
  if (manner === 'jump' || overtaken === undefined) return undefined;
  return overtaken.manner === 'jump' ? overtaken.state : overtaken.missed;
}

/**
 * Where `next` is played from: the end of what was missed, without those who would only come up to go at once,
 * and without a way of the camera that leads elsewhere now.
 */
export function caughtUp(stood: StageState, missed: StageState, next: StageState): StageState {
  const isSeen = ({ person }: { readonly person: string }): boolean =>
    [...stood.actors, ...next.actors].some((one) => one.person === person);
  const { camera } = missed;
  const isKept = camera.move === next.camera.move && camera.anchor === next.camera.anchor;
  return {
    ...missed,
    actors: missed.actors.filter(isSeen),
    camera: isKept ? camera : stood.camera,
  };
}
