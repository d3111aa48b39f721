/** Compiles one ink root with its INCLUDEs to ink's JSON. Knows nothing of the rest of the story folder. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { CompilerOptions } from 'inkjs/compiler/CompilerOptions';
import { err, ok, type Result } from '../../engine/core/result.ts';
import { sortFaults, type BuildFault } from './build-fault.ts';
import { inkJson } from './ink-json.ts';
import { readInkMessage } from './ink-message.ts';

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
  const folder = dirname(rootFile);
  const files = new Set([rootFile]);
  const errors: BuildFault[] = [];
  const warnings: BuildFault[] = [];
  const onMessage = (message: string, type: number): void => {
    (type === INK_ERROR ? errors : warnings).push(readInkMessage(message, folder, rootFile));
  };
  // inkjs asks for every INCLUDE by a name relative to the root file's folder, also in nested files
  const handler = {
    ResolveInkFilename: (name: string) => resolve(folder, name),
    LoadInkFileContents: (file: string) => {
      files.add(file);
      return readInk(file);
    },
  };
  const json = compile(
    rootFile,
    new CompilerOptions(basename(rootFile), [], true, onMessage, handler),
  );
  if (!json.ok && errors.length === 0) errors.push(readInkMessage(json.error, folder, rootFile));
  const compiled =
    json.ok && errors.length === 0
      ? ok({ json: json.value, warnings: sortFaults(warnings) })
      : err(sortFaults(errors));
  return { files: [...files], compiled };
}

function compile(rootFile: string, options: CompilerOptions): Result<string, string> {
  try {
    return ok(inkJson(readInk(rootFile), options));
  } catch (problem) {
    return err(problem instanceof Error ? problem.message : String(problem));
  }
}

/** ink's text without the byte order mark, which would break its first line. */
export function readInk(file: string): string {
  if (!existsSync(file)) throw new Error(`no such file: ${file}`);
  return readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
}
