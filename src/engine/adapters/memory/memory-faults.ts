/** Keeps what was reported, oldest first. */
import type { Fault } from '../../core/fault.ts';
import type { Faults } from '../../ports.ts';

export type MemoryFaults = Faults & { reported(): readonly Fault[] };

export function createMemoryFaults(): MemoryFaults {
  const faults: Fault[] = [];
  return { report: (fault) => void faults.push(fault), reported: () => [...faults] };
}
