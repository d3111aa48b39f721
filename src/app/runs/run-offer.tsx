/** A run that was offered as a file, as text to copy: a frame may be forbidden to give out files, and no page is told. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Said } from '../parts/said.tsx';
import { useBesideWords } from '../words/words.ts';

export type Offer = { readonly name: string; readonly text: string };

export type RunOfferProps = { readonly offer: Offer; readonly close: () => void };

const ROWS = 4;

export function RunOffer({ offer, close }: RunOfferProps) {
  const { runs: words } = useBesideWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, say] = useState('');
  useEffect(() => {
    say('');
    select(field.current);
  }, [offer]);

  async function copy(): Promise<void> {
    select(field.current);
    say('');
    const isCopied = await copied(offer.text);
    say(isCopied ? words.copied : words.notCopied);
  }

  return (
    <div class="run-text">
      <label>
        {words.offeredText(offer.name)}
        <textarea
          ref={field}
          readOnly
          rows={ROWS}
          spellcheck={false}
          translate={false}
          value={offer.text}
        />
      </label>
      <p class="run-text-acts">
        <button type="button" onClick={() => void copy()}>
          {words.copy}
        </button>
        <button type="button" onClick={close}>
          {words.close}
        </button>
        <span role="status">
          <Said>{said}</Said>
        </span>
      </p>
    </div>
  );
}

function select(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}

/** The clipboard is there on secure pages and outside of most frames; the older way copies what is selected. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return document.execCommand('copy');
  }
}
