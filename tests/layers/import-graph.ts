/** Reads the import graph of a folder of sources: who imports what, types and dynamic imports included. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'vite';

/** One import. `to` is a path under the root (`src/app/main.ts`), or a package or virtual module as written. */
export type Import = { readonly from: string; readonly to: string; readonly isFile: boolean };
export type Graph = { readonly files: readonly string[]; readonly imports: readonly Import[] };

/** @param folder A path under the root, which is the working directory. */
export function readGraph(folder: string): Graph {
  const files = sourceFiles(folder);
  const imports = files.flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));
  return { files, imports };
}

export function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .toSorted();
}

export function importsOf(file: string, text: string): readonly Import[] {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return [...named(program)].map((name) => resolved(file, name));
}

export function resolved(from: string, name: string): Import {
  const isFile = name.startsWith('.');
  return { from, to: isFile ? posix.join(posix.dirname(from), name) : name, isFile };
}

/** Nodes of the syntax tree that name a module. */
const NAMING = [
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
];

function* named(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && NAMING.includes(String(node.type)) && 'source' in node) {
    const { source } = node;
    if (typeof source === 'object' && source !== null) yield nameIn(source);
  }
  for (const child of Object.values(node)) yield* named(child);
}

function nameIn(source: object): string {
  if ('value' in source && typeof source.value === 'string') return source.value;
  return '(computed)';
}
