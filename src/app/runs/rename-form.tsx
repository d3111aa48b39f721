/** A field for a run's own name, in the place of what else can be done to it. */
import { useEffect, useRef } from 'preact/hooks';
import type { Run } from '../../engine/index.ts';
import { useBesideWords } from '../words/words.ts';
import { LONGEST_NAME } from './rename-run.ts';

type RenameFormProps = {
  readonly run: Run;
  readonly keep: (name: string) => void;
  readonly close: () => void;
};

export function RenameForm({ run, keep, close }: RenameFormProps) {
  const { runs: words } = useBesideWords();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <form
      class="run-acts run-rename"
      onSubmit={(event) => {
        event.preventDefault();
        keep(field.current?.value ?? '');
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <label>
        {words.newName}
        <input ref={field} type="text" maxLength={LONGEST_NAME} defaultValue={run.name ?? ''} />
      </label>
      <button type="submit" class="act act-small">
        {words.keepName}
      </button>
      <button type="button" onClick={close}>
        {words.close}
      </button>
    </form>
  );
}
