/** What becomes of a code or a link that was given: a run of its own at the same place, or a sentence that says why not. */
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  err,
  ok,
  placeOfGroup,
  type CodeFault,
  type Result,
  type Run,
} from '../../engine/index.ts';
import type { Shell } from '../shell.ts';
import { useBesideWords } from '../words/words.ts';
import { importRun, type ImportNeeds } from './import-run.ts';
import { loadBook } from './load-book.ts';
import { newRun } from './new-run.ts';
import { pathOfCode } from './path-codes.ts';
import { readRunText } from './run-file.ts';
import { textInLink } from './run-in-link.ts';

export type CodeNeeds = ImportNeeds & Pick<Shell, 'clock' | 'tell'>;

type Refusal = { readonly said: string; readonly group?: number | undefined };
type Opened = { readonly run: Run; readonly remark?: string };

/** @param load The story's codebook. */
export function useOpenCode(shell: CodeNeeds, load = loadBook) {
  const { missing, navigator, pack, tell } = shell;
  const { codes: words, runs } = useBesideWords();
  const [fault, setFault] = useState('');
  const [isOpening, setOpening] = useState(false);
  const isBusy = useRef(false);
  const field = useRef<HTMLInputElement>(null);
  const route = navigator.route.value;
  const given = route.kind === 'runs' ? route.code : undefined;

  async function take(text: string): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    setFault('');
    setOpening(true);
    const code = afterLink(text);
    try {
      const opened = await openedBy(code);
      if (!opened.ok) return refuse(code, opened.error);
      if (navigator.route.peek().kind !== 'runs') return; // the reader has gone elsewhere
      navigator.correct({ kind: 'runs' }); // a link is opened once: the way back leads to the page
      await importRun(shell, opened.value, runs);
    } catch {
      setFault(words.away(shell.words.missing[await missing.waitedFor()]));
    } finally {
      isBusy.current = false;
      setOpening(false);
    }
  }

  /** The group that is wrong is selected, where the eye and the next key find it. */
  function refuse(code: string, { said, group }: Refusal): void {
    setFault(said);
    const input = field.current;
    if (input === null || group === undefined) return;
    input.value = code;
    const { from, to } = placeOfGroup(code, group);
    input.focus();
    input.setSelectionRange(from, to);
  }

  async function openedBy(code: string): Promise<Result<Opened, Refusal>> {
    const inLink = textInLink(code);
    if (inLink !== undefined)
      return inLink.ok ? ofText(inLink.value) : err({ said: words.link[inLink.error] });
    const path = await pathOfCode(code, { pack, tell, loadBook: load });
    if (!path.ok) return err({ said: words.refused(path.error), group: groupOf(path.error) });
    const { journal, stop } = path.value;
    const turn = journal.choices.length;
    const remark = stop === undefined ? {} : { remark: words.stopped(stop, turn) };
    return ok({ run: newRun({ journal, turn }, shell), ...remark });
  }

  function ofText(text: string): Result<Opened, Refusal> {
    const read = readRunText(text, words.theLink, { pack, words: runs.refused });
    return read.ok ? ok({ run: newRun(read.value, shell) }) : err({ said: read.error });
  }

  useEffect(() => {
    if (given === undefined) return;
    if (field.current !== null) field.current.value = given;
    void take(given);
  }, [given]);

  return { fault, isOpening, field, given, take };
}

function groupOf(fault: CodeFault | { readonly kind: 'no-book' }): number | undefined {
  if ('group' in fault) return fault.group;
  return 'groups' in fault ? fault.groups[0] : undefined;
}

/** Of a link, what stands in it behind the page's name. */
function afterLink(text: string): string {
  const at = text.lastIndexOf('#/runs/');
  if (at < 0) return text;
  try {
    return decodeURIComponent(text.slice(at + '#/runs/'.length));
  } catch {
    return text;
  }
}
