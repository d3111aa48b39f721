/** Takes a run that was kept as text. */
import { useRef } from 'preact/hooks';
import { useBesideWords } from '../words/words.ts';

const ROWS = 4;

export function PasteRun({ take }: { readonly take: (text: string) => void }) {
  const { runs: words } = useBesideWords();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <details class="run-text">
      <summary>{words.fromText}</summary>
      <label>
        {words.paste}
        <textarea ref={field} rows={ROWS} spellcheck={false} translate={false} />
      </label>
      <button type="button" onClick={() => take(field.current?.value ?? '')}>
        {words.importText}
      </button>
    </details>
  );
}
