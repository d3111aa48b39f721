/** What was read on kept runs: their lines, and the choices taken in them. Computed of the runs told; kept nowhere. */
import type { ChoiceId } from '../brand.ts';
import type { Passage, Told } from '../story/passage.ts';

export type ReadBefore = {
  readonly lines: ReadonlySet<string>;
  /** What was taken later has the greater number. */
  readonly taken: ReadonlyMap<ChoiceId, number>;
};

/** @param tellings Runs of one role, the one played last at the end. */
export function readBefore(tellings: readonly Pick<Told, 'passages'>[]): ReadBefore {
  const passages = tellings.flatMap((told) => told.passages);
  const lines = passages.flatMap((passage) => passage.lines.map(({ text }) => text));
  const taken = passages.flatMap(({ chosen }, at) =>
    chosen === undefined ? [] : [[chosen, at] as const],
  );
  return { lines: new Set(lines), taken: new Map(taken) };
}

/** Whether nothing in the passage is new. */
export function isRead(
  { lines }: Pick<Passage, 'lines'>,
  read: Pick<ReadBefore, 'lines'>,
): boolean {
  return lines.every(({ text }) => text === '' || read.lines.has(text));
}
