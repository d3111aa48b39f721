/** A field that narrows the list, where it is long enough to need one. */
import { Said } from '../parts/said.tsx';
import { useBesideWords } from '../words/words.ts';

type SearchRunsProps = {
  readonly runs: number;
  readonly found: number;
  readonly wanted: string;
  readonly want: (words: string) => void;
};

/** Fewer are seen at once. */
const FEW = 4;

export function SearchRuns({ runs, found, wanted, want }: SearchRunsProps) {
  const { runs: words } = useBesideWords();
  if (runs < FEW && wanted === '') return null;
  return (
    <p class="run-search">
      <label>
        {words.search}{' '}
        <input type="search" value={wanted} onInput={(event) => want(event.currentTarget.value)} />
      </label>{' '}
      <span role="status">{wanted === '' ? null : <Said>{words.found(found)}</Said>}</span>
    </p>
  );
}
