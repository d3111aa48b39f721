/** The record, loaded when it is first asked for and kept. */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { StoryRecord } from '../../engine/index.ts';
import { createLate, type Late } from '../edition/late.ts';
import type { Missing } from '../edition/missing.ts';

export type RecordShelf = Late<StoryRecord> & {
  /** Undefined until it is here. */
  readonly value: ReadonlySignal<StoryRecord | undefined>;
};

export function createRecordShelf(
  loadRecord: () => Promise<StoryRecord>,
  missing: Pick<Missing, 'waitedFor'>,
): RecordShelf {
  const late = createLate(loadRecord, missing);
  const value = computed(() =>
    late.state.value.kind === 'here' ? late.state.value.part : undefined,
  );
  return { ...late, value };
}
