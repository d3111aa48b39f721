/** Where in the ink a piece of the compiled story was written. The compiled JSON does not say; compiling again does. */
import { basename } from 'node:path';
import { Compiler, CompilerOptions, type Story } from 'inkjs/full';
import { inkIncludes } from '../ink-story/ink-includes.ts';
import { readInk } from '../ink-story/ink-text.ts';

export type Place = { readonly file: string; readonly line: number };
export type WrittenAt = (path: string) => Place | undefined;

type Container = Story['mainContentContainer'];

/** @param rootFile Ink that compiles. */
export function writtenAt(rootFile: string): WrittenAt {
  const { handler, fileOf } = inkIncludes(rootFile);
  const options = new CompilerOptions(basename(rootFile), [], true, () => undefined, handler);
  const root = new Compiler(readInk(rootFile), options).Compile().mainContentContainer;
  return (path) => {
    const meta = metadataAt(root, path.split('.'));
    if (meta === undefined) return undefined;
    const file = meta.fileName === null ? rootFile : fileOf(meta.fileName);
    return { file, line: meta.startLineNumber };
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
