/** Keeps what was reported and what was taken back, oldest first. */
import type { Fault } from '../../core/fault.ts';
import type { Faults } from '../../ports.ts';

export type MemoryFaults = Required<Faults> & {
  reported(): readonly Fault[];
  /** Kinds that were taken back. */
  mendings(): readonly Fault['kind'][];
};

export function createMemoryFaults(): MemoryFaults {
  const faults: Fault[] = [];
  const mendings: Fault['kind'][] = [];
  return {
    report: (fault) => void faults.push(fault),
    reported: () => [...faults],
    mended: (kind) => void mendings.push(kind),
    mendings: () => [...mendings],
  };
}
