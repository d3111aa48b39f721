/** Runs as path codes and links, and back. A story without a codebook has links that carry the run itself. */
import {
  encodePath,
  encodeSave,
  err,
  ok,
  readPath,
  walkPath,
  type CodeFault,
  type NoCode,
  type Pack,
  type PathBook,
  type Result,
  type Run,
  type WalkedPath,
} from '../../engine/index.ts';
import type { TellKept } from '../play/storytellers.ts';
import { textAsLink } from './run-in-link.ts';

export type RunCode = {
  /** What stands in the address; absent when the run is too long for one. */
  readonly inLink?: string;
} & (
  { readonly code: readonly string[] } | { readonly whyNone: NoCode | { readonly kind: 'no-book' } }
);

export type PathCodesNeeds = {
  readonly pack: Pack;
  readonly tell: TellKept;
  /** Undefined for a story without one. Rejects when it cannot be had. */
  readonly loadBook: () => Promise<PathBook | undefined>;
};

/** As far as the run stands. Rejects when book or story cannot be had. */
export async function codeOf(run: Run, { pack, tell, loadBook }: PathCodesNeeds): Promise<RunCode> {
  const book = await loadBook();
  if (book === undefined) return { whyNone: { kind: 'no-book' }, ...whole(run) };
  const told = await tell({ ...run.journal, choices: run.journal.choices.slice(0, run.turn) });
  const code = encodePath({ pack, book, told });
  if (!code.ok) return { whyNone: code.error, ...whole(run) };
  const groups = inGroups(code.value);
  return { code: groups, inLink: groups.join('-') };
}

/** Where a code leads. Rejects like `codeOf`. */
export async function pathOfCode(
  code: string,
  { pack, tell, loadBook }: PathCodesNeeds,
): Promise<Result<WalkedPath, CodeFault | { readonly kind: 'no-book' }>> {
  const book = await loadBook();
  if (book === undefined) return err({ kind: 'no-book' });
  const path = readPath(code, pack, book);
  if (!path.ok) return path;
  return ok(await walkPath(path.value, book, breathing(tell)));
}

/** Passages that are told in one go: the page is not to stand still for a code that goes on and on. */
const AT_ONCE = 16;

function breathing(tell: TellKept): TellKept {
  let told = 0;
  return async (journal) => {
    told += 1;
    if (told % AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve));
    return tell(journal);
  };
}

function whole(run: Run): Pick<RunCode, 'inLink'> {
  const inLink = textAsLink(encodeSave(run));
  return inLink === undefined ? {} : { inLink };
}

function inGroups(code: string): readonly string[] {
  return code.match(/.{1,4}/gu) ?? [];
}
