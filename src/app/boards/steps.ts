/** Which of the four steps a reader may stand at, and at which they stand. */
import { furthest, STEPS, type Step, type Weighing } from '../../engine/index.ts';

export function mayStandAt(state: Weighing, step: Step): boolean {
  return STEPS.indexOf(step) <= STEPS.indexOf(furthest(state));
}

/** What the address asks for, as far as it may be seen; without a step, where the reader has come to. */
export function stepWanted(asked: string | undefined, state: Weighing): Step {
  const step = STEPS.find((each) => each === asked);
  if (step !== undefined && mayStandAt(state, step)) return step;
  if (state.isShown) return 'beside';
  return state.isCommitted ? 'weigh' : 'commit';
}
