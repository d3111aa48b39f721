/** The board as text or as data to take along, without a name; and the way to begin it again. */
import { useState } from 'preact/hooks';
import { copyText } from '../runs/copy-text.ts';
import { offerFile } from '../runs/run-file.ts';
import { Said } from '../parts/said.tsx';
import type { Shell } from '../shell.ts';
import { useBesideWords } from '../words/words.ts';
import { boardData, boardText } from './board-export.ts';
import type { Hand } from './use-weighing.ts';

type TakeAlongProps = { readonly shell: Shell; readonly hand: Hand };

export function TakeAlong({ shell, hand }: TakeAlongProps) {
  const { board: ours } = useBesideWords();
  const words = ours.beside;
  const [said, setSaid] = useState('');
  const { board, now } = hand;
  const file = `${shell.pack.id}-${board.id}`;
  const text = (): string => boardText(board, now(), ours);
  return (
    <section class="take-along" aria-labelledby="take-along">
      <h2 id="take-along">{words.exports}</h2>
      <p>{words.exportsAbout}</p>
      <p class="page-acts">
        <button
          type="button"
          class="act act-small"
          onClick={() =>
            void copyText(text()).then((isCopied) =>
              setSaid(isCopied ? words.copied : words.notCopied),
            )
          }
        >
          {words.copy}
        </button>
        <button
          type="button"
          class="act act-small"
          onClick={() => offerFile(`${file}.txt`, text(), 'text/plain')}
        >
          {words.asText}
        </button>
        <button
          type="button"
          class="act act-small"
          onClick={() => offerFile(`${file}.json`, boardData(board, now()))}
        >
          {words.asData}
        </button>
      </p>
      <p role="status">
        <Said>{said}</Said>
      </p>
      <Again shell={shell} hand={hand} />
    </section>
  );
}

/** Asks before it clears. */
function Again({ shell, hand }: TakeAlongProps) {
  const words = useBesideWords().board.beside;
  const [isAsking, setAsking] = useState(false);
  return isAsking ? (
    <p class="page-acts" role="group" aria-label={words.again}>
      <span>{words.againSure}</span>
      <button
        type="button"
        class="act act-small"
        onClick={() => {
          hand.clear();
          shell.navigator.go({ kind: 'board', board: hand.board.id, step: 'commit' });
        }}
      >
        {words.againYes}
      </button>
      <button
        type="button"
        class="act act-small"
        ref={(button) => button?.focus()}
        onClick={() => setAsking(false)}
      >
        {words.againNo}
      </button>
    </p>
  ) : (
    <p class="page-acts">
      <button type="button" class="act act-small" onClick={() => setAsking(true)}>
        {words.again}
      </button>
    </p>
  );
}
