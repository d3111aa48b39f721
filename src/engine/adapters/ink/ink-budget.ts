/**
 * A budget for one passage, so that ink which never comes to a choice cannot stop the page or the build.
 * It counts work and not time: the same story is stopped at the same place on every machine.
 */
import type { Story } from 'inkjs';

/** The knot or function where a story ran on, and what called it when that is another. */
export type InkPlace = { readonly knot: string; readonly calledFrom?: string };

export type InkBudget = {
  /** Where the story was stopped; undefined while something is left. */
  readonly spent: () => InkPlace | undefined;
  /** Takes the watch off again. */
  readonly release: () => void;
};

/** Well under a second of a slow machine; long passages of real stories need a hundredth of it. */
const WORK_A_PASSAGE = 300_000;
/** A step costs more the deeper its calls, the more threads wait, the longer the texts and the line in hand. */
const CALLS_A_UNIT = 64;
const THREADS_A_UNIT = 8;
const CHARACTERS_A_UNIT = 32;
const PIECES_A_UNIT = 32;

/** Watches every step of the story until it is released. */
export function limitInk(story: Story): InkBudget {
  const watched = story.PerformLogicAndFlowControl;
  let left = WORK_A_PASSAGE;
  let spent: InkPlace | undefined;
  story.PerformLogicAndFlowControl = (object) => {
    left -= costOf(story.state);
    if (left > 0) return watched.call(story, object);
    spent ??= inkPlace(story);
    story.state.ForceEnd(); // ink stops here of itself, and stays fit to be loaded or begun again
    return true;
  };
  return {
    spent: () => spent,
    release() {
      story.PerformLogicAndFlowControl = watched;
    },
  };
}

/** Where the story stands. */
export function inkPlace({ state }: Story): InkPlace {
  const calls = state.callStack.elements.map(({ currentPointer }) =>
    knotOf(String(currentPointer.path ?? '')),
  );
  const knot = calls.at(-1) ?? '';
  const calledFrom = calls[0] ?? knot;
  return calledFrom === knot ? { knot } : { knot, calledFrom };
}

/** `hub.kitchen` of `hub.kitchen.0.g-1.3`; empty above the first knot. */
function knotOf(path: string): string {
  const parts = path.split('.');
  const inside = parts.findIndex((part) => /^\d+$/u.test(part));
  return parts.slice(0, inside < 0 ? parts.length : inside).join('.');
}

type State = Story['state'];

function costOf({ evaluationStack, outputStream, callstackDepth, callStack }: State): number {
  const pieces = outputStream.length;
  const characters =
    lengthOf(evaluationStack.at(-1)) +
    lengthOf(outputStream[pieces - 1]) +
    lengthOf(outputStream[pieces - 2]);
  return (
    1 +
    callstackDepth / CALLS_A_UNIT +
    threadsOf(callStack) / THREADS_A_UNIT +
    characters / CHARACTERS_A_UNIT +
    pieces / PIECES_A_UNIT
  );
}

/** inkjs keeps their number to itself. */
function threadsOf(callStack: State['callStack']): number {
  const threads: unknown = Reflect.get(callStack, '_threads');
  return Array.isArray(threads) ? threads.length : 0;
}

/** Of a text; other values are small. */
function lengthOf(value: object | undefined): number {
  const text: unknown = value === undefined || !('value' in value) ? undefined : value.value;
  return typeof text === 'string' ? text.length : 0;
}
