/** Keeps what was reported, oldest first, and which of it still stands. */
import type { Fault } from '../../core/fault.ts';
import type { Faults } from '../../ports.ts';

export type MemoryFaults = Faults & {
  reported(): readonly Fault[];
  /** What was not mended since. */
  standing(): readonly Fault[];
};

export function createMemoryFaults(): MemoryFaults {
  const faults: Fault[] = [];
  let standing: readonly Fault[] = [];
  return {
    report(fault) {
      faults.push(fault);
      standing = [...standing, fault];
    },
    mended(kind) {
      standing = standing.filter((fault) => fault.kind !== kind);
    },
    reported: () => [...faults],
    standing: () => standing,
  };
}
