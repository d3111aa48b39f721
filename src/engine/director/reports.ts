/** Reports faults once each, so that what fails at every step is not said at every step, and takes back what has passed. */
import { sentence, STORAGE_FAULTS, type Fault, type SaveFault } from '../core/fault.ts';
import type { Faults } from '../ports.ts';

export type Reports = {
  once(fault: Fault): void;
  /** For faults of the place where runs are kept: one of a kind is enough, until it is mended. */
  notKept(fault: SaveFault): void;
  /** A run was kept: whatever was wrong with the place is over. */
  kept(): void;
  /** A new run: what was said of the last one may be said again. */
  forget(): void;
};

export function createReports(faults: Faults): Reports {
  const said = new Set<string>();
  const kinds = new Set<string>();
  return {
    once: (fault) => say(said, sentence(fault), fault),
    notKept: (fault) =>
      say(kinds, 'run' in fault ? sentence(fault) + fault.run : fault.kind, fault),
    kept() {
      for (const kind of STORAGE_FAULTS) {
        kinds.delete(kind);
        faults.mended(kind);
      }
    },
    forget: () => said.clear(),
  };

  function say(known: Set<string>, key: string, fault: Fault): void {
    if (known.has(key)) return;
    known.add(key);
    faults.report(fault);
  }
}
