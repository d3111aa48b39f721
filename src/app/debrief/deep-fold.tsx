/** A fold under a decision: what it holds, how much of it, how long it takes to read. Opens in place. */
import type { ComponentChildren } from 'preact';
import { secondsToRead } from '../../engine/index.ts';
import { useBesideWords } from '../words/words.ts';
import type { Folds } from './use-folds.ts';

export type DeepFoldProps = {
  readonly id: string;
  readonly name: string;
  /** What is read in it. */
  readonly texts: readonly string[];
  readonly folds: Folds;
  readonly children: ComponentChildren;
};

export function DeepFold({ id, name, texts, folds, children }: DeepFoldProps) {
  return (
    <details
      class="deep"
      data-fold={id}
      open={folds.open.includes(id)}
      onToggle={(event) => folds.set(id, event.currentTarget.open)}
    >
      <summary>
        <h3>{name}</h3>
        <Time texts={texts} />
      </summary>
      <div class="deep-body">{children}</div>
    </details>
  );
}

function Time({ texts }: { readonly texts: readonly string[] }) {
  const { written, said } = useBesideWords().debrief.time(secondsToRead(texts));
  return (
    <>
      <span class="mono" aria-hidden="true">
        {written}
      </span>
      <span class="unseen">, {said}</span>
    </>
  );
}
