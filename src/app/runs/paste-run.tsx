/** Takes a run that was kept as text. */
import { useRef } from 'preact/hooks';

const ROWS = 4;

export function PasteRun({ take }: { readonly take: (text: string) => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <details class="run-text">
      <summary>Import from text</summary>
      <label>
        Paste the text of a run here.
        <textarea ref={field} rows={ROWS} spellcheck={false} translate={false} />
      </label>
      <button type="button" onClick={() => take(field.current?.value ?? '')}>
        Import the text
      </button>
    </details>
  );
}
