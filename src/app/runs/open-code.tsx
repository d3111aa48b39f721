/** Takes a run as a code or a link, and says which group of it is wrong. */
import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { Said } from '../parts/said.tsx';
import { useBesideWords } from '../words/words.ts';
import '../styles/codes.css';

export type OpenCodeProps = {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly first: string | undefined;
  readonly fault: string;
  readonly isOpening: boolean;
  readonly take: (code: string) => void;
};

export function OpenCode({ field, first, fault, isOpening, take }: OpenCodeProps) {
  const { codes: words } = useBesideWords();
  const id = useId();
  return (
    <form
      class="open-code"
      onSubmit={(event) => {
        event.preventDefault();
        take(field.current?.value ?? '');
      }}
    >
      <label for={id}>{words.open}</label>
      <p id={`${id}-help`}>{words.openHelp}</p>
      <div>
        <input
          id={id}
          ref={field}
          type="text"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          translate={false}
          defaultValue={first ?? ''}
          aria-describedby={`${id}-help ${id}-fault`}
          aria-invalid={fault !== ''}
        />
        <button type="submit" class="act act-small">
          {words.openIt}
        </button>
      </div>
      <p role="status">{isOpening ? <Said>{words.opening}</Said> : null}</p>
      <p id={`${id}-fault`} role="alert" class={fault === '' ? undefined : 'warning'}>
        <Said>{fault}</Said>
      </p>
    </form>
  );
}
