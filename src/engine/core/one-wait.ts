/**
 * Asks what may never answer: waited for once, and not again until there was an answer.
 * Knows no clock: the wait is handed in.
 */
import { err, ok, type Result } from './result.ts';

export type OneWait = {
  /** Rejects as the asked does. Not even asked while an earlier question is unanswered. */
  ask<T>(question: () => Promise<T>): Promise<Result<T, 'unanswered'>>;
  isSilent(): boolean;
  /** An answer came on another way: it may be asked again. */
  answered(): void;
};

/** @param after Calls `late` when it has been waited long enough. Returns its undo. */
export function createOneWait(after: (late: () => void) => () => void): OneWait {
  const unanswered = new Set<Promise<unknown>>();

  return {
    async ask(question) {
      if (unanswered.size > 0) return err('unanswered');
      const answer = question();
      const isLate = await lateOrNot(answer);
      if (!isLate) return ok(await answer);
      unanswered.add(answer);
      const forget = (): void => void unanswered.delete(answer);
      answer.then(forget, forget);
      return err('unanswered');
    },
    isSilent: () => unanswered.size > 0,
    answered: () => unanswered.clear(),
  };

  function lateOrNot(answer: Promise<unknown>): Promise<boolean> {
    return new Promise((resolve) => {
      const undo = after(() => resolve(true));
      const inTime = (): void => {
        undo();
        resolve(false);
      };
      answer.then(inTime, inTime);
    });
  }
}
