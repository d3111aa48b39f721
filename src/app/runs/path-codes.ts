/** Runs as path codes and links, and back. A story without a codebook has links that carry the run itself. */
import {
  brand,
  encodePath,
  encodeSave,
  err,
  hashHex,
  ok,
  readPath,
  walkPath,
  type CodeFault,
  type NoCode,
  type Pack,
  type PathBook,
  type PathStop,
  type Result,
  type Run,
} from '../../engine/index.ts';
import type { TellKept } from '../play/storytellers.ts';
import { textAsLink } from './run-in-link.ts';

export type RunCode = {
  /** What stands in the address; absent when the run is too long for one. */
  readonly inLink?: string;
} & (
  { readonly code: readonly string[] } | { readonly whyNone: NoCode | { readonly kind: 'no-book' } }
);

export type OpenedCode = {
  readonly run: Run;
  /** Where the code did not fit today's story. */
  readonly stop?: PathStop;
};

export type PathCodesNeeds = {
  readonly pack: Pack;
  readonly tell: TellKept;
  /** Undefined for a story without one. Rejects when it cannot be had. */
  readonly loadBook: () => Promise<PathBook | undefined>;
  readonly now: () => string;
};

/** Of a run that no build has told yet. */
const NO_BUILD = 'code';

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

/** The same code is the same run, however often it is opened. Rejects like `codeOf`. */
export async function runOfCode(
  code: string,
  { pack, tell, loadBook, now }: PathCodesNeeds,
): Promise<Result<OpenedCode, CodeFault | { readonly kind: 'no-book' }>> {
  const book = await loadBook();
  if (book === undefined) return err({ kind: 'no-book' });
  const path = readPath(code, pack, book);
  if (!path.ok) return path;
  const { journal, stop } = await walkPath(path.value, book, tell);
  const at = now();
  const road = JSON.stringify(journal);
  const run: Run = {
    id: brand(`run-${hashHex(road)}${hashHex(`${road} code`).slice(0, 4)}`),
    journal,
    turn: journal.choices.length,
    build: NO_BUILD,
    startedAt: at,
    savedAt: at,
  };
  return ok({ run, ...(stop === undefined ? {} : { stop }) });
}

function whole(run: Run): Pick<RunCode, 'inLink'> {
  const inLink = textAsLink(encodeSave(run));
  return inLink === undefined ? {} : { inLink };
}

function inGroups(code: string): readonly string[] {
  return code.match(/.{1,4}/gu) ?? [];
}
