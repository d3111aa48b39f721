/** A run's code, large and in groups, with its link; or why there is none. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { hashOf } from '../address/route.ts';
import { Said } from '../parts/said.tsx';
import { useBesideWords } from '../words/words.ts';
import { copyText } from './copy-text.ts';
import type { RunCode } from './path-codes.ts';

export type ShownCodeProps = { readonly code: RunCode; readonly close: () => void };

export function ShownCode({ code, close }: ShownCodeProps) {
  const { codes: words, runs } = useBesideWords();
  const box = useRef<HTMLElement>(null);
  const [said, say] = useState('');
  useEffect(() => box.current?.focus(), [code]);
  const groups = 'code' in code ? code.code : undefined;
  const link =
    code.inLink === undefined
      ? undefined
      : new URL(hashOf({ kind: 'runs', code: code.inLink }), window.location.href).href;

  async function copy(text: string): Promise<void> {
    say('');
    say((await copyText(text)) ? runs.copied : words.notCopied);
  }

  return (
    <section class="run-code" ref={box} tabIndex={-1} aria-label={words.heading}>
      {'whyNone' in code ? <p>{words.none(code.whyNone)}</p> : null}
      {groups === undefined ? null : (
        <>
          <p>{words.explained(groups.length)}</p>
          <ol class="code-groups" translate={false}>
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
          <a href={link} translate={false}>
            {link}
          </a>
        </p>
      )}
      <p class="run-text-acts">
        {groups === undefined ? null : (
          <button type="button" onClick={() => void copy(groups.join(' '))}>
            {words.copyCode}
          </button>
        )}
        {link === undefined ? null : (
          <button type="button" onClick={() => void copy(link)}>
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
    </section>
  );
}
