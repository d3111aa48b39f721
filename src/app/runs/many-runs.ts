/** All runs in one file, and a file of many taken in: each is kept by itself, and what cannot be read is named. */
import { encodeSave, type Run } from '../../engine/index.ts';
import type { BesideWords } from '../words/words.ts';
import type { ImportNeeds } from './import-run.ts';
import { readRunText } from './run-file.ts';

export function allRunsText(runs: readonly Run[]): string {
  return `[\n${runs.map(encodeSave).join(',\n')}\n]\n`;
}

export function allRunsName(story: string, at: string): string {
  return `${story}-runs-${at.slice(0, 'yyyy-mm-dd'.length)}.json`;
}

/** Bytes. A thousand long runs take less. */
const LARGEST_MANY = 20_000_000;
const MOST_RUNS = 1000;

/** Empty for one that cannot be read, or is far too large: whoever takes one run says why. */
export async function textOfFile(file: File): Promise<string> {
  return file.size > LARGEST_MANY ? '' : file.text().catch(() => '');
}

/** The texts of the runs in it; undefined for a file that is not one of many. */
export function textsOfMany(text: string): readonly string[] | undefined {
  if (!text.trimStart().startsWith('[')) return undefined;
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found)
      ? found.slice(0, MOST_RUNS).map((each) => JSON.stringify(each))
      : undefined;
  } catch {
    return undefined;
  }
}

/** One that another tab plays becomes a run of its own. */
export async function importMany(
  {
    chance,
    notices,
    pack,
    saves,
    shelf,
  }: Pick<ImportNeeds, 'chance' | 'notices' | 'pack' | 'saves' | 'shelf'>,
  texts: readonly string[],
  words: BesideWords['runs'],
): Promise<void> {
  const refused: string[] = [];
  for (const [at, text] of texts.entries()) {
    const read = readRunText(text, words.numbered(at + 1), { pack, words: words.refused });
    if (!read.ok) refused.push(read.error);
    else {
      const isElsewhere = await saves.isElsewhere(read.value.id);
      const kept = await saves.restore(
        isElsewhere ? { ...read.value, id: chance.runId() } : read.value,
      );
      if (!kept.ok) notices.report(kept.error);
    }
  }
  await shelf.read();
  notices.say([words.tookIn(texts.length - refused.length), ...refused].join(' '), 'import');
}
