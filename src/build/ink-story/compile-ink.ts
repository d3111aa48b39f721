/** Compiles one ink root with its INCLUDEs to ink's JSON. Knows nothing of the rest of the story folder. */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { CompilerOptions } from 'inkjs/compiler/CompilerOptions';
import { messageOf } from '../../engine/core/message-of.ts';
import { err, ok, type Result } from '../../engine/core/result.ts';
import { sortFaults, type BuildFault } from './build-fault.ts';
import { missingExternals } from './ink-externals.ts';
import { inkIncludes } from './ink-includes.ts';
import { inkJson } from './ink-json.ts';
import { readInkMessage } from './ink-message.ts';
import { inkText } from './ink-text.ts';

export type CompiledInk = {
  readonly json: string;
  readonly warnings: readonly BuildFault[];
};

export type InkOutcome = {
  /** The root and every INCLUDE that was read, absolute; also those that are missing. */
  readonly files: readonly string[];
  readonly compiled: Result<CompiledInk, readonly BuildFault[]>;
};

/** ink's error types: 0 a note by the author (TODO), 1 a warning, 2 an error. */
const INK_ERROR = 2;

export function compileInk(rootFile: string): InkOutcome {
  const root = inkText(rootFile);
  if (!root.ok) return { files: [rootFile], compiled: err([root.error]) };
  const includes = inkIncludes(rootFile);
  const errors: BuildFault[] = [];
  const warnings: BuildFault[] = [];
  const onMessage = (message: string, type: number): void => {
    (type === INK_ERROR ? errors : warnings).push(readInkMessage(message, rootFile, includes));
  };
  const json = compile(
    root.value,
    new CompilerOptions(basename(rootFile), [], true, onMessage, includes.handler),
  );
  if (!json.ok && errors.length === 0) errors.push(readInkMessage(json.error, rootFile, includes));
  const files = includes.files();
  // a file that cannot be read lacks knots: what ink then says of others is not their fault
  const faults = includes.faults().length > 0 ? includes.faults() : errors;
  if (!json.ok || faults.length > 0) return { files, compiled: err(sortFaults(faults)) };
  const missing = missingExternals(
    json.value,
    files.filter((file) => existsSync(file)),
  );
  const compiled =
    missing.length > 0
      ? err(sortFaults(missing))
      : ok({ json: json.value, warnings: sortFaults(warnings) });
  return { files, compiled };
}

function compile(source: string, options: CompilerOptions): Result<string, string> {
  try {
    return ok(inkJson(source, options));
  } catch (problem) {
    return err(messageOf(problem));
  }
}
