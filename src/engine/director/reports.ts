/** Reports faults once each, so that what fails at every step is not said at every step. */
import { sentence, type Fault } from '../core/fault.ts';
import type { Faults } from '../ports.ts';

export type Reports = {
  once(fault: Fault): void;
  /** For faults of the place where runs are kept: one of a kind is enough for as long as the page lives. */
  onceOfItsKind(fault: Fault): void;
  /** A new run: what was said of the last one may be said again. */
  forget(): void;
};

export function createReports(faults: Faults): Reports {
  const said = new Set<string>();
  const kinds = new Set<string>();
  return {
    once: (fault) => say(said, sentence(fault), fault),
    onceOfItsKind: (fault) => say(kinds, fault.kind, fault),
    forget: () => said.clear(),
  };

  function say(known: Set<string>, key: string, fault: Fault): void {
    if (known.has(key)) return;
    known.add(key);
    faults.report(fault);
  }
}
