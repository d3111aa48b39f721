/** Which run's code is shown: made when it is asked for, and put away again. */
import { useRef, useState } from 'preact/hooks';
import type { Run, RunId } from '../../engine/index.ts';
import type { Shell } from '../shell.ts';
import { useBesideWords } from '../words/words.ts';
import { loadBook } from './load-book.ts';
import { codeOf, type RunCode } from './path-codes.ts';

export type ShownNeeds = Pick<Shell, 'missing' | 'notices' | 'pack' | 'tell' | 'words'>;

type Shown = { readonly of: RunId; readonly code: RunCode | 'making' };

/** @param load The story's codebook. */
export function useShownCode(shell: ShownNeeds, load = loadBook) {
  const { missing, notices, pack, tell } = shell;
  const { codes: words } = useBesideWords();
  const [shown, show] = useState<Shown | undefined>();
  const opener = useRef<Element | null>(null);
  const wanted = useRef<RunId | undefined>(undefined);

  async function showCode(run: Run): Promise<void> {
    opener.current = document.activeElement;
    wanted.current = run.id;
    show({ of: run.id, code: 'making' });
    try {
      const code = await codeOf(run, { pack, tell, loadBook: load });
      if (wanted.current === run.id) show({ of: run.id, code });
    } catch {
      if (wanted.current === run.id) show(undefined);
      notices.say(words.notMade(shell.words.missing[await missing.waitedFor()]), 'export');
    }
  }

  /** The focus goes back to what it came from. */
  function close(): void {
    wanted.current = undefined;
    show(undefined);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  }

  return { shown, showCode, close };
}
