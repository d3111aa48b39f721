/** Where in the ink a piece of the compiled story was written. The compiled JSON does not say; compiling again does. */
import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { Compiler, CompilerOptions, type Story } from 'inkjs/full';

export type Place = { readonly file: string; readonly line: number };
export type WrittenAt = (path: string) => Place | undefined;

type Container = Story['mainContentContainer'];

/** @param rootFile Ink that compiles. */
export function writtenAt(rootFile: string): WrittenAt {
  const folder = dirname(rootFile);
  const handler = {
    ResolveInkFilename: (name: string) => resolve(folder, name),
    LoadInkFileContents: (file: string) => read(file),
  };
  const options = new CompilerOptions(basename(rootFile), [], true, () => undefined, handler);
  const root = new Compiler(read(rootFile), options).Compile().mainContentContainer;
  return (path) => {
    const meta = metadataAt(root, path.split('.'));
    if (meta === undefined) return undefined;
    return { file: resolve(folder, meta.fileName ?? rootFile), line: meta.startLineNumber };
  };
}

type Metadata = NonNullable<Placed['debugMetadata']>;

/** A branch of a condition has none of its own: what stands round it does. */
function metadataAt(root: Container, path: readonly string[]): Metadata | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const meta = objectAt(root, path.slice(0, length))?.debugMetadata;
    if (meta !== undefined && meta !== null) return meta;
  }
  return undefined;
}

type Placed = Container['content'][number];

function objectAt(root: Container, path: readonly string[]): Placed | undefined {
  let here: Placed | undefined = root;
  for (const part of path) {
    if (here === undefined || !('content' in here)) return undefined;
    const { content, namedContent } = here as Container; // only containers have content
    here = content[Number(part)] ?? (namedContent.get(part) as Placed | undefined); // named: containers
  }
  return here;
}

function read(file: string): string {
  return readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
}
