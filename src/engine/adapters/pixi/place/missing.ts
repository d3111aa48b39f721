/**
 * What cannot be drawn or fetched: said once each, and never more than that one thing is lost.
 * When all that was missing has come after all, that is told too.
 */
import { messageOf } from '../../../core/message-of.ts';
import type { Faults } from '../../../ports.ts';

export type Missing = {
  /** `what`: as a reader is told of it. */
  report(what: string, problem: string): void;
  /** It is there; nothing happens when it was never missing. */
  came(what: string): void;
  /** What is drawn, or undefined when that fails; never rejects. */
  attempt<T>(what: string, draw: () => Promise<T>): Promise<T | undefined>;
  attemptAtOnce<T>(what: string, draw: () => T): T | undefined;
};

export function createMissing(faults: Faults): Missing {
  const gone = new Set<string>();

  function report(what: string, problem: string): void {
    if (gone.has(what)) return;
    gone.add(what);
    faults.report({ kind: 'picture-missing', what, problem });
  }

  function came(what: string): void {
    if (gone.delete(what) && gone.size === 0) faults.mended('picture-missing');
  }

  return {
    report,
    came,
    async attempt(what, draw) {
      try {
        const drawn = await draw();
        came(what);
        return drawn;
      } catch (thrown) {
        report(what, messageOf(thrown));
        return undefined;
      }
    },
    attemptAtOnce(what, draw) {
      try {
        const drawn = draw();
        came(what);
        return drawn;
      } catch (thrown) {
        report(what, messageOf(thrown));
        return undefined;
      }
    },
  };
}
