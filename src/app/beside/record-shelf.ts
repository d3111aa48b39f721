/** The record, loaded when it is first asked for and kept. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Faults, StoryRecord } from '../../engine/index.ts';

export type RecordShelf = {
  readonly value: ReadonlySignal<StoryRecord | undefined>;
  readonly load: () => Promise<void>;
};

export function createRecordShelf(
  loadRecord: () => Promise<StoryRecord>,
  faults: Faults,
): RecordShelf {
  const value = signal<StoryRecord | undefined>(undefined);
  return {
    value,
    async load() {
      if (value.value !== undefined) return;
      try {
        value.value = await loadRecord();
        faults.mended('no-record');
      } catch (cause) {
        const problem = cause instanceof Error ? cause.message : String(cause);
        faults.report({ kind: 'no-record', problem });
      }
    },
  };
}
