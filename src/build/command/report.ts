/** What is printed of a story's faults, for people a line each, for programs as JSON. */
import { printFault, type BuildFault } from '../ink-story/build-fault.ts';
import { relative } from 'node:path';
import type { Surroundings } from './surroundings.ts';

export type ToldFault = {
  readonly code?: string | undefined;
  readonly severity: Severity;
  readonly file: string;
  readonly line?: number | undefined;
  readonly thing: string;
  readonly remedy: string;
};

/** A warning is of what plays, and perhaps not as it was meant. */
export type Severity = 'error' | 'warning';

export function told(fault: BuildFault, severity: Severity, cwd: string): ToldFault {
  const { code, file, line, thing, remedy } = fault;
  const from = relative(cwd, file).replaceAll('\\', '/');
  return { code, severity, file: from, line, thing, remedy };
}

/** `story.ink:7  warning INK101  a thing  A remedy.` */
export function noteFault(
  fault: BuildFault,
  severity: Severity,
  { cwd, note }: Pick<Surroundings, 'cwd' | 'note'>,
): void {
  const [place = '', ...rest] = printFault(fault, cwd).split('  ');
  note([place, [severity, fault.code].filter(Boolean).join(' '), ...rest].join('  '));
}

export function asJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}
