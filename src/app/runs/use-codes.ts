/** The runs page's dealings with codes: which run's code is shown, and what became of the one that was given. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Run, RunId } from '../../engine/index.ts';
import type { Shell } from '../shell.ts';
import { useBesideWords } from '../words/words.ts';
import { importRun, type ImportNeeds } from './import-run.ts';
import { codeOf, runOfCode, type PathCodesNeeds, type RunCode } from './path-codes.ts';
import { textInLink } from './run-in-link.ts';

export type CodeNeeds = ImportNeeds & Pick<Shell, 'clock' | 'tell'>;

export function useCodes(shell: CodeNeeds, loadBook: PathCodesNeeds['loadBook']) {
  const { clock, missing, navigator, notices, pack, tell } = shell;
  const { codes: words, runs } = useBesideWords();
  const { missing: away } = shell.words;
  const [shown, show] = useState<{ readonly of: RunId; readonly code: RunCode } | undefined>();
  const [fault, refuse] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const route = navigator.route.value;
  const given = route.kind === 'runs' ? route.code : undefined;
  const needs = { pack, tell, loadBook, now: clock.now };

  async function showCode(run: Run): Promise<void> {
    try {
      show({ of: run.id, code: await codeOf(run, needs) });
    } catch {
      notices.say(words.notMade(away[await missing.waitedFor()]), 'export');
    }
  }

  async function take(text: string): Promise<void> {
    refuse('');
    const code = afterLink(text);
    const inLink = textInLink(code);
    if (inLink !== undefined) return importRun(shell, inLink, runs);
    try {
      const opened = await runOfCode(code, needs);
      if (!opened.ok) return refuse(words.refused(opened.error));
      const { run, stop } = opened.value;
      const remark = stop === undefined ? {} : { remark: words.stopped(stop, run.turn) };
      await importRun(shell, { run, ...remark }, runs);
    } catch {
      refuse(words.away(away[await missing.waitedFor()]));
    }
  }

  /** A link is opened once: the way back leads to the page and not into the run again. */
  useEffect(() => {
    if (given === undefined) return;
    if (field.current !== null) field.current.value = given;
    navigator.correct({ kind: 'runs' });
    void take(given);
  }, [given]);

  return { shown, fault, field, given, showCode, take, close: () => show(undefined) };
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
