/** Takes in a run from a file or from pasted text: keeps it, brings it to the table, and says what is true of both. */
import { continues, type Run } from '../../engine/index.ts';
import { readRunFile, readRunText } from './run-file.ts';
import type { Shell } from '../shell.ts';

export type ImportNeeds = Pick<
  Shell,
  'game' | 'navigator' | 'notices' | 'pack' | 'saves' | 'shelf' | 'wanted'
>;

export async function importRun(shell: ImportNeeds, from: File | string): Promise<void> {
  const { navigator, notices, pack, wanted, game } = shell;
  const wish = wanted.want('import');
  try {
    const read =
      typeof from === 'string'
        ? readRunText(from, 'the text', pack)
        : await readRunFile(from, pack);
    if (!read.ok) return notices.say(read.error, 'import');
    notices.mended('import');
    const { run, isKept } = await keep(shell, read.value);
    if (!(await comes(shell, { run, isKept }, wish.isWanted))) return;
    if (isFurther(run, read.value)) {
      notices.say(
        'This run stands here already, and further on than the file. Nothing was changed.',
        'import',
      );
    }
    navigator.go({ kind: 'play', run: game.state.peek().session?.run.id });
  } finally {
    wish.done();
  }
}

type KeptRun = { readonly run: Run; readonly isKept: boolean };

/** As it stands when it is kept: another page, or an earlier import, may have gone further. */
async function keep({ notices, saves, shelf }: ImportNeeds, run: Run): Promise<KeptRun> {
  const kept = await saves.restore(run);
  if (!kept.ok) notices.report(kept.error);
  const isKept = kept.ok || ('noted' in kept.error && kept.error.noted === true);
  return { run: (await shelf.find(run.id)) ?? run, isKept };
}

/** False when it does not come, or is not wanted any more. */
async function comes(
  { game, notices }: ImportNeeds,
  { run, isKept }: KeptRun,
  isWanted: () => boolean,
): Promise<boolean> {
  try {
    return await game.open(run, isWanted);
  } catch (cause) {
    if (!isWanted()) return false;
    const problem = `its story could not be loaded now (${String(cause)})`;
    notices.say(
      isKept
        ? `The run is kept under “Your runs”, but ${problem}. Go on with it when there is a connection.`
        : `The run is not kept, and ${problem}. Keep the file, and import it again when there is a connection.`,
      'import',
    );
    return false;
  }
}

function isFurther(run: Run, file: Run): boolean {
  return run.journal.choices.length > file.journal.choices.length
    ? continues(run.journal, file.journal)
    : false;
}
