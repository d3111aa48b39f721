/** Which two of the reader's other runs are drawn beside this one. */
import { called } from '../runs/run-name.ts';
import { useBesideWords } from '../words/words.ts';
import type { MappedRun } from './map-runs.ts';

export type OtherRunsProps = {
  readonly others: readonly MappedRun[];
  readonly thin: MappedRun | undefined;
  readonly dashDot: MappedRun | undefined;
  readonly setThin: (id: string) => void;
  readonly setDash: (id: string) => void;
};

/** In the place of an id: no run is drawn so. */
const NONE = '';

export function OtherRuns({ others, thin, dashDot, setThin, setDash }: OtherRunsProps) {
  const { map: words } = useBesideWords();
  if (others.length === 0) return null;
  const rows = [
    { name: words.other.thin, run: thin, set: setThin },
    { name: words.other.dashed, run: dashDot, set: setDash },
  ];
  return (
    <>
      {rows.map(({ name, run, set }) => (
        <label key={name} class="map-other">
          {name}{' '}
          <select value={run?.run.id ?? NONE} onChange={(event) => set(event.currentTarget.value)}>
            <option value={NONE}>{words.other.none}</option>
            {others.map(({ run: { id }, letter, name: own }) => (
              <option key={id} value={id}>
                {called(letter, own)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </>
  );
}
