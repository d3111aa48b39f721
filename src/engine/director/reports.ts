/** Reports faults once each, so that what fails at every step is not said at every step, and takes back what has passed. */
import { STORAGE_FAULTS, type Fault, type SaveFault } from '../core/fault.ts';
import type { Faults } from '../ports.ts';

export type Reports = {
  once(fault: Fault): void;
  /** For faults of the place where runs are kept: of all of them only the newest stands, and is said once. */
  notKept(fault: SaveFault): void;
  /** A run was kept: whatever was wrong with the place is over. */
  kept(): void;
  /** A new run: what was said of the last one may be said again. */
  forget(): void;
};

export function createReports(faults: Faults): Reports {
  const said = new Set<string>();
  const saidOfSaves = new Set<string>();
  /** How the place was when that was last said. */
  let place: string | undefined;
  return {
    once: (fault) => say(said, JSON.stringify(fault), fault),
    notKept(fault) {
      if ('run' in fault) say(saidOfSaves, fault.kind + fault.run, fault);
      else if ('name' in fault) say(saidOfSaves, fault.kind, fault);
      else sayOfPlace(fault.kind + (fault.noted === true ? ' noted' : ''), fault);
    },
    kept: takeBack,
    forget: () => said.clear(),
  };

  function say(known: Set<string>, key: string, fault: Fault): void {
    if (known.has(key)) return;
    known.add(key);
    faults.report(fault);
  }

  /** Where runs stand meanwhile may change with each save: what was said before is not true any more. */
  function sayOfPlace(now: string, fault: SaveFault): void {
    if (place === now) return;
    takeBack();
    place = now;
    faults.report(fault);
  }

  function takeBack(): void {
    place = undefined;
    for (const kind of STORAGE_FAULTS) faults.mended(kind);
  }
}
