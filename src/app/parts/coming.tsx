/** What stands in for a part until it is here: that it is being fetched, or why it did not come and what can be done. */
import { useRef } from 'preact/hooks';
import type { Late } from '../edition/late.ts';
import type { Missing, Why } from '../edition/missing.ts';
import { useWords } from '../words/words.ts';
import { Said } from './said.tsx';

export type ComingProps = {
  readonly late: Late<unknown>;
  /** Said while it is on its way. */
  readonly words: string;
  readonly missing: Missing;
};

/** There is no trying again then: the part is of an edition that is gone. */
const OF_A_NEWER: readonly Why[] = ['newer-stays', 'newer-unkept'];

export function ComingPart({ late, words, missing }: ComingProps) {
  const ours = useWords();
  const state = late.state.value;
  /** The buttons stay while it is tried again, so that the focus stays on them. */
  const why = useRef<Why | undefined>(undefined);
  if (state.kind === 'missing') why.current = state.why;
  return (
    <>
      <div role="status">
        <p>
          <Said>{state.kind === 'missing' ? ours.missing[state.why] : words}</Said>
        </p>
      </div>
      {why.current === undefined || why.current === 'newer-goes' ? null : (
        <p class="page-acts">
          {OF_A_NEWER.includes(why.current) ? null : (
            <button type="button" class="act act-small" onClick={() => void late.load()}>
              {ours.fetching.again}
            </button>
          )}
          {why.current === 'offline' ? null : (
            <button type="button" class="act act-small" onClick={missing.loadAnew}>
              {ours.fetching.anew}
            </button>
          )}
        </p>
      )}
    </>
  );
}
