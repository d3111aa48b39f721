/** A run as a file of its own: written for the reader to keep, and read from anywhere with suspicion. */
import {
  decodeSave,
  err,
  sentence,
  type Pack,
  type Result,
  type Run,
  type SaveFault,
} from '../../engine/index.ts';

/** Bytes. A run of ten thousand choices takes less. */
const LARGEST_FILE = 2_000_000;

export function runFileName(run: Run): string {
  const day = run.savedAt.slice(0, 'yyyy-mm-dd'.length);
  return `${run.journal.story}-${run.journal.role}-${day}-${run.journal.choices.length}.json`;
}

const MS_UNTIL_TAKEN = 10_000;

/** Offers the text as a file. Whether the browser took it, no page is told: a frame may be forbidden to. */
export function offerFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), MS_UNTIL_TAKEN);
}

export async function readRunFile(file: File, pack: Pack): Promise<Result<Run, string>> {
  if (file.size > LARGEST_FILE) {
    return err(
      `The file ${file.name} is too large to be a run. Choose the file that was exported.`,
    );
  }
  try {
    return readRunText(await file.text(), file.name, pack);
  } catch (cause) {
    return err(`Not imported: ${file.name} could not be read (${String(cause)}). Choose it again.`);
  }
}

/** @param name What to call it: the file's name. */
export function readRunText(text: string, name: string, pack: Pack): Result<Run, string> {
  const read = decodeSave(text, name);
  if (!read.ok) return err(`Not imported: ${problemOf(read.error, name)}`);
  const { story, role } = read.value.journal;
  if (story !== pack.id) {
    return err(`Not imported: ${name} is a run of another story (${story}); this is ${pack.id}.`);
  }
  if (!pack.roles.some((each) => each.id === role)) {
    return err(`Not imported: ${name} plays the role ${role}, which this game does not have.`);
  }
  return read;
}

/** Nothing of ours is touched by what is refused at the door, so nothing is said of it as of a kept save. */
function problemOf(fault: SaveFault, name: string): string {
  switch (fault.kind) {
    case 'damaged-save':
      return `${name} is no run, or a damaged one (${fault.problem}). Nothing here was changed; choose the file that was exported.`;
    case 'newer-format':
      return `${name} was made by a newer game (format ${fault.format}). Nothing here was changed; reload the page to get that game, and import it again.`;
    default:
      return sentence(fault);
  }
}
