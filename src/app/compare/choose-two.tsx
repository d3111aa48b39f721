/** Which two runs are compared: two lists of those that are kept, the last two of one role chosen already. */
import { useEffect, useState } from 'preact/hooks';
import type { Run } from '../../engine/index.ts';
import { lettersHere } from '../runs/run-letters.ts';
import { runLabel } from '../runs/run-name.ts';
import type { Shell } from '../shell.ts';
import { useBesideWords } from '../words/words.ts';

type ChooseTwoProps = {
  readonly shell: Shell;
  /** Why what was asked for cannot be compared. */
  readonly why?: string | undefined;
};

export function ChooseTwo({ shell, why }: ChooseTwoProps) {
  const { shelf, pack, navigator } = shell;
  const { compare, runs: runWords } = useBesideWords();
  const words = compare.choose;
  useEffect(() => void shelf.look(), [shelf]);
  const listing = shelf.listing.value;
  const [chosen, choose] = useState<{ readonly a?: string; readonly b?: string }>({});
  if (listing === undefined) return <p>{runWords.looking}</p>;
  const pair = lastTwo(listing.runs);
  if (pair === undefined) return <p>{words.tooFew}</p>;
  const { a = pair[1].id, b = pair[0].id } = chosen;
  const letters = lettersHere(shell);
  const label = (run: Run): string => {
    const known = { standing: shelf.standings.value.get(run.id), letter: letters.get(run.id) };
    return runLabel(run, pack, known, runWords);
  };
  const field = (name: 'a' | 'b', legend: string, value: string) => (
    <label class="field">
      <span>{legend}</span>
      <select
        name={`run-${name}`}
        value={value}
        onChange={(event) => choose({ ...chosen, [name]: event.currentTarget.value })}
      >
        {listing.runs.map((run) => (
          <option key={run.id} value={run.id}>
            {label(run)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form
      class="choose-two"
      onSubmit={(event) => {
        event.preventDefault();
        navigator.go({ kind: 'compare', a, b });
      }}
    >
      {why === undefined ? null : <p class="warning">{why}</p>}
      {field('a', words.first, a)}
      {field('b', words.second, b)}
      <button type="submit" class="act">
        {words.show}
      </button>
    </form>
  );
}

/** The two that were played last and play one role; the newer one first. */
function lastTwo(runs: readonly Run[]): readonly [Run, Run] | undefined {
  for (const [at, newer] of runs.entries()) {
    const older = runs.slice(at + 1).find(({ journal }) => journal.role === newer.journal.role);
    if (older !== undefined) return [newer, older];
  }
  return undefined;
}
