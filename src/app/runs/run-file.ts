/** A run as a file of its own: written for the reader to keep, and read from anywhere with suspicion. */
import {
  decodeSave,
  err,
  type Pack,
  type Result,
  type Run,
  type UnreadSave,
} from '../../engine/index.ts';
import type { BesideWords } from '../words/words.ts';

/** Bytes. A run of ten thousand choices takes less. */
const LARGEST_FILE = 2_000_000;

export function runFileName(run: Run): string {
  const day = run.savedAt.slice(0, 'yyyy-mm-dd'.length);
  return `${run.journal.story}-${run.journal.role}-${day}-${run.journal.choices.length}.json`;
}

const MS_UNTIL_TAKEN = 10_000;

/** Offers the text as a file. Whether the browser took it, no page is told: a frame may be forbidden to. */
export function offerFile(name: string, text: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), MS_UNTIL_TAKEN);
}

/** How a refusal is worded. */
export type Refusals = BesideWords['runs']['refused'];

/** What is read, against what, and in which words it is refused. */
export type Reading = { readonly pack: Pack; readonly words: Refusals };

export async function readRunFile(file: File, reading: Reading): Promise<Result<Run, string>> {
  const { words } = reading;
  if (file.size > LARGEST_FILE) return err(words.tooLarge(file.name));
  try {
    return readRunText(await file.text(), file.name, reading);
  } catch (cause) {
    return err(words.unreadable(file.name, String(cause)));
  }
}

/** @param name What to call it: the file's name. */
export function readRunText(
  text: string,
  name: string,
  { pack, words }: Reading,
): Result<Run, string> {
  const read = decodeSave(text, name);
  if (!read.ok) return err(problemOf(read.error, name, words));
  const { story, role } = read.value.journal;
  if (story !== pack.id) {
    return err(words.otherStory(name, story, pack.id));
  }
  if (!pack.roles.some((each) => each.id === role)) {
    return err(words.noRole(name, role));
  }
  return read;
}

/** Nothing of ours is touched by what is refused at the door, so nothing is said of it as of a kept save. */
function problemOf(fault: UnreadSave, name: string, words: Refusals): string {
  return fault.kind === 'newer-format'
    ? words.newer(name, fault.format)
    : words.noRun(name, fault.problem);
}
