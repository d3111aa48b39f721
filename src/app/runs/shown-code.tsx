/** A run's code, large and in groups, with its link; or why there is none. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { hashOf } from '../address/route.ts';
import { Said } from '../parts/said.tsx';
import { useBesideWords } from '../words/words.ts';
import { copyText } from './copy-text.ts';
import type { RunCode } from './path-codes.ts';
import '../styles/codes.css';

export type ShownCodeProps = {
  readonly code: RunCode | 'making';
  readonly close: () => void;
};

export function ShownCode({ code, close }: ShownCodeProps) {
  const { codes: words } = useBesideWords();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), [code]);
  return (
    <section class="run-code" ref={box} tabIndex={-1} aria-label={words.heading}>
      {code === 'making' ? <p role="status">{words.making}</p> : <Made code={code} close={close} />}
    </section>
  );
}

type MadeProps = { readonly code: RunCode; readonly close: () => void };

function Made({ code, close }: MadeProps) {
  const { codes: words, runs } = useBesideWords();
  const [said, say] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const anchor = useRef<HTMLAnchorElement>(null);
  const groups = 'code' in code ? code.code : undefined;
  const link = code.inLink === undefined ? undefined : linkOf(code.inLink);

  /** What cannot be copied is selected, for the reader to copy it. */
  async function copy(text: string, shown: Element | null): Promise<void> {
    say('');
    const isCopied = await copyText(text);
    if (!isCopied && shown !== null) window.getSelection()?.selectAllChildren(shown);
    say(isCopied ? runs.copied : runs.notCopied);
  }

  return (
    <>
      {'whyNone' in code ? <p>{words.none(code.whyNone)}</p> : null}
      {groups === undefined ? null : (
        <>
          <p>{words.explained(groups.length)}</p>
          <ol class="code-groups" translate={false} ref={list}>
            {groups.map((group, at) => (
              <li key={`${at} ${group}`}>{group}</li>
            ))}
          </ol>
        </>
      )}
      {link === undefined ? (
        <p>{words.noLink}</p>
      ) : (
        <p class="code-link">
          <a href={link} translate={false} ref={anchor}>
            {link}
          </a>
        </p>
      )}
      <p class="code-acts">
        {groups === undefined ? null : (
          <button type="button" onClick={() => void copy(groups.join(' '), list.current)}>
            {words.copyCode}
          </button>
        )}
        {link === undefined ? null : (
          <button type="button" onClick={() => void copy(link, anchor.current)}>
            {words.copyLink}
          </button>
        )}
        <button type="button" onClick={close}>
          {runs.close}
        </button>
        <span role="status">
          <Said>{said}</Said>
        </span>
      </p>
    </>
  );
}

function linkOf(inLink: string): string {
  return new URL(hashOf({ kind: 'runs', code: inLink }), window.location.href).href;
}
