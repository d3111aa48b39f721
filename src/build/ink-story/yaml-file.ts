/** Reads YAML entries by the core's decoders; every fault gets the line it stands on. */
import { existsSync, readFileSync } from 'node:fs';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { DecodeFault, Decoder } from '../../engine/core/decode.ts';
import type { BuildFault } from './build-fault.ts';
import type { Located } from './located.ts';

export type YamlEntries<T> = {
  readonly entries: readonly Located<T>[];
  readonly faults: readonly BuildFault[];
};

type Source = { readonly file: string; readonly lines: LineCounter };

/** Each entry of a file that holds a list of entries, or one entry. A missing file holds none. */
export function readEntries<T>(file: string, decoder: Decoder<T>): YamlEntries<T> {
  if (!existsSync(file)) return { entries: [], faults: [] };
  const lines = new LineCounter();
  const source = { file, lines };
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  if (document.errors.length > 0) {
    return { entries: [], faults: document.errors.map((error) => syntaxFault(source, error)) };
  }
  const root = document.contents;
  if (root === null) return { entries: [], faults: [] };
  const nodes = isSeq(root) ? root.items : [root];
  const read = nodes.map((node) => readEntry(source, node as Node, decoder)); // parsed: no bare values
  return {
    entries: read.flatMap((each) => each.entries),
    faults: read.flatMap((each) => each.faults),
  };
}

function readEntry<T>(source: Source, node: Node, decoder: Decoder<T>): YamlEntries<T> {
  const decoded = decoder(plain(node), '');
  if (!decoded.ok) {
    return { entries: [], faults: decoded.error.map((fault) => shapeFault(source, node, fault)) };
  }
  const entry = {
    value: decoded.value,
    file: source.file,
    line: lineAt(source, node),
    lineOf: (path: string) => lineAt(source, nodeAt(node, path)),
  };
  return { entries: [entry], faults: [] };
}

/** What the node says, without asking its document: aliases and anchors are not part of our shapes. */
function plain(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(plain);
  if (isMap(node))
    return Object.fromEntries(node.items.map((pair) => [keyOf(pair), plain(pair.value)]));
  return undefined;
}

function keyOf(pair: { readonly key: unknown }): string {
  return String(isScalar(pair.key) ? pair.key.value : pair.key);
}

/** The node that a decoder's path means, or the nearest one above it that is there. Keys may hold dots. */
function nodeAt(node: Node, path: string): Node {
  if (path === '') return node;
  if (isSeq(node)) {
    const index = /^\[(\d+)\]/u.exec(path);
    const item = index === null ? undefined : node.items[Number(index[1])];
    return index === null || item === undefined
      ? node
      : nodeAt(item as Node, path.slice(index[0].length));
  }
  if (!isMap(node)) return node;
  const fits = node.items
    .filter((pair) => startsWithKey(path, keyOf(pair)))
    .toSorted((a, b) => keyOf(b).length - keyOf(a).length)[0];
  if (fits === undefined) return node;
  const rest = path.slice(keyOf(fits).length + 1);
  if (rest === '' || fits.value === null) return fits.key as Node; // the key's line, not its value's
  return nodeAt(fits.value as Node, rest);
}

function startsWithKey(path: string, key: string): boolean {
  const after = path.charAt(key.length + 1);
  return path.startsWith(`.${key}`) && (after === '' || after === '.' || after === '[');
}

function lineAt({ lines }: Source, node: Node): number {
  return lines.linePos(node.range?.[0] ?? 0).line;
}

function shapeFault(source: Source, node: Node, fault: DecodeFault): BuildFault {
  const name = fault.path === '' ? 'the entry' : `\`${fault.path.replace(/^\./u, '')}\``;
  return {
    file: source.file,
    line: lineAt(source, nodeAt(node, fault.path)),
    thing: `${name}: ${fault.problem}`,
    remedy: 'The shapes are in docs/authors/content.md.',
  };
}

function syntaxFault(
  { file, lines }: Source,
  error: { message: string; pos: [number, number] },
): BuildFault {
  const [message = ''] = error.message.split('\n');
  return {
    file,
    line: lines.linePos(error.pos[0]).line,
    thing: `YAML: ${message.replace(/ at line \d+, column \d+:?$/u, '')}`,
    remedy: 'Quote text that holds `: `, `#` or quotation marks; indent by two spaces.',
  };
}
