/** Keeps what was reported and what was taken back, oldest first, and which of it still stands. */
import type { Fault } from '../../core/fault.ts';
import type { Faults } from '../../ports.ts';

export type MemoryFaults = Faults & {
  reported(): readonly Fault[];
  /** Kinds that were taken back. */
  mendings(): readonly Fault['kind'][];
  /** What was not taken back since. */
  standing(): readonly Fault[];
};

export function createMemoryFaults(): MemoryFaults {
  const faults: Fault[] = [];
  const mendings: Fault['kind'][] = [];
  let standing: readonly Fault[] = [];
  return {
    report(fault) {
      faults.push(fault);
      standing = [...standing, fault];
    },
    mended(kind) {
      mendings.push(kind);
      standing = standing.filter((fault) => fault.kind !== kind);
    },
    reported: () => [...faults],
    mendings: () => [...mendings],
    standing: () => standing,
  };
}
