/** A fault found while building: where it is, what is wrong, what to do. One line each in terminal and overlay. */
import { relative } from 'node:path';

export type BuildFault = {
  /** Stable name of the kind, with a page in docs/diagnostics; absent where there is none yet. */
  readonly code?: string | undefined;
  readonly file: string;
  /** From 1; undefined: the file as a whole. */
  readonly line?: number | undefined;
  readonly thing: string;
  readonly remedy: string;
};

/** `story/scenes/tea.ink:7  no sound `door`  known: bell, rain`; the file relative to the project. */
export function printFault(fault: BuildFault, root: string): string {
  const file = relative(root, fault.file).replaceAll('\\', '/');
  const place = fault.line === undefined ? file : `${file}:${fault.line}`;
  return `${place}  ${fault.thing}  ${fault.remedy}`;
}

export function sameFault(a: BuildFault, b: BuildFault): boolean {
  return a.file === b.file && a.line === b.line && a.thing === b.thing;
}

/** Each fault once, in order of file and line. */
export function sortFaults(faults: readonly BuildFault[]): readonly BuildFault[] {
  return faults
    .filter((fault, at) => faults.findIndex((other) => sameFault(fault, other)) === at)
    .toSorted((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}

export function knownOf(ids: Iterable<string>): string {
  const list = [...ids];
  const shown = list.slice(0, MOST_SHOWN).join(', ');
  if (list.length === 0) return 'none is known yet';
  return list.length > MOST_SHOWN ? `known: ${shown} … (${list.length})` : `known: ${shown}`;
}

const MOST_SHOWN = 24;
