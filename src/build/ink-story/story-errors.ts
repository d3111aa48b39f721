/** Faults as Vite shows them: in the terminal, in a failed build, in the browser's overlay. */
import type { ErrorPayload } from 'vite';
import { printFault, type BuildFault } from './build-fault.ts';

export type StoryError = { readonly message: string; readonly id?: string; readonly loc?: Place };
type Place = { readonly file: string; readonly line: number; readonly column: number };

/** One error for all faults; the first one gives the place. */
export function storyError(faults: readonly BuildFault[], root: string): StoryError {
  const message = faults.map((fault) => printFault(fault, root)).join('\n');
  const first = faults[0];
  if (first?.line === undefined) return { message };
  return { message, id: first.file, loc: { file: first.file, line: first.line, column: 0 } };
}

export function overlay(faults: readonly BuildFault[], root: string): ErrorPayload {
  const { message, id, loc } = storyError(faults, root);
  const where = { ...(id === undefined ? {} : { id }), ...(loc === undefined ? {} : { loc }) };
  return { type: 'error', err: { message, stack: '', plugin: 'ink-story', ...where } };
}
