/** Takes in a run from a file or from pasted text: keeps it, brings it to the table, and says what is true of both. */
import { continues, ok, type Result, type Run } from '../../engine/index.ts';
import type { Shell } from '../shell.ts';
import type { BesideWords } from '../words/words.ts';
import { readRunFile, readRunText, type Reading } from './run-file.ts';

export type ImportNeeds = Pick<
  Shell,
  | 'chance'
  | 'game'
  | 'missing'
  | 'navigator'
  | 'notices'
  | 'pack'
  | 'saves'
  | 'shelf'
  | 'wanted'
  | 'words'
>;
/** A run that was read already, and what is to be said of it once it is open. */
type ReadElsewhere = { readonly run: Run; readonly remark?: string };
type ImportWords = BesideWords['runs'];

export async function importRun(
  shell: ImportNeeds,
  from: File | string | ReadElsewhere,
  words: ImportWords,
): Promise<void> {
  const { chance, game, missing, navigator, notices, pack, saves, wanted } = shell;
  const wish = wanted.want('import');
  const reading = { pack, words: words.refused };
  let isKept = false;
  try {
    const read = await readRun(from, reading, words);
    if (!read.ok) return notices.say(read.error, 'import');
    notices.mended('import');
    const isFree = await saves.claim(read.value.id);
    const brought = isFree ? read.value : { ...read.value, id: chance.runId() };
    const kept = await keep(shell, brought);
    isKept = kept.isKept;
    if (!(await game.open(kept.run, wish.isWanted))) return;
    if (typeof from !== 'string' && 'run' in from && from.remark !== undefined)
      notices.say(from.remark, 'import');
    if (!isFree) notices.say(words.playedElsewhere, 'import');
    else if (isFurther(kept.run, brought)) notices.say(words.furtherHere, 'import');
    navigator.go({ kind: 'play', run: game.state.peek().session?.run.id });
  } catch {
    if (!wish.isWanted()) return;
    const why = shell.words.missing[await missing.waitedFor()];
    notices.say(isKept ? words.keptNotOpened(why) : words.notKeptNotOpened(why), 'import');
  } finally {
    wish.done();
  }
}

async function readRun(
  from: File | string | ReadElsewhere,
  reading: Reading,
  words: ImportWords,
): Promise<Result<Run, string>> {
  if (typeof from === 'string') return readRunText(from, words.theText, reading);
  return 'run' in from ? ok(from.run) : readRunFile(from, reading);
}

type KeptRun = { readonly run: Run; readonly isKept: boolean };

/** As it stands when it is kept: another page, or an earlier import, may have gone further. */
async function keep({ notices, saves, shelf }: ImportNeeds, run: Run): Promise<KeptRun> {
  const kept = await saves.restore(run);
  if (!kept.ok) notices.report(kept.error);
  const isKept = kept.ok || ('noted' in kept.error && kept.error.noted === true);
  return { run: (await shelf.find(run.id)) ?? run, isKept };
}

function isFurther(run: Run, file: Run): boolean {
  const isLonger = run.journal.choices.length > file.journal.choices.length;
  return isLonger && continues(run.journal, file.journal);
}
