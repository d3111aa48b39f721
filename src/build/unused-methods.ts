/**
 * Leaves out of a finished library the methods that nobody calls: inkjs comes as one file, and of its classes a bundler
 * cannot tell. A name that stands nowhere else, neither in the library nor in what uses it, is called by nobody.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst, type Plugin } from 'vite';
import { isMap } from '../engine/core/is-map.ts';

/** Called by the language itself. */
const BY_LANGUAGE = new Set(['constructor', 'toString', 'valueOf', 'toJSON', 'then']);
const INKJS = /inkjs\/dist\/ink\.mjs$/u;

/** @param users Folder of the sources that use inkjs. */
export function withoutUnusedMethods(users: string): Plugin {
  let isSeen = false;
  return {
    name: 'unused-methods',
    apply: 'build',
    transform: {
      filter: { id: INKJS },
      handler(code) {
        isSeen = true;
        return { code: methodsUsed(code, wordsIn(users)), map: null };
      },
    },
    generateBundle() {
      if (!isSeen) this.error(`unused-methods.ts: no module is ${String(INKJS)} any more`);
    },
  };
}

/** All that might be a name in the folder's sources. */
export function wordsIn(folder: string): ReadonlySet<string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  return new Set(texts.flatMap((text) => text.match(/[\w$]+/gu) ?? []));
}

/** The code without the methods that neither it nor its users name; again, until all that is left is named. */
export function methodsUsed(code: string, users: ReadonlySet<string>): string {
  const { methods, named } = namesIn(parseAst(code));
  const unused = methods.filter(
    ({ name }) => !named.has(name) && !users.has(name) && !BY_LANGUAGE.has(name),
  );
  if (unused.length === 0) return code;
  const kept = unused
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), code);
  return methodsUsed(kept, users);
}

type Method = { readonly name: string; readonly start: number; readonly end: number };
type Names = { readonly methods: readonly Method[]; readonly named: ReadonlySet<string> };

function namesIn(tree: unknown): Names {
  const methods: Method[] = [];
  const named = new Set<string>();
  look(tree);
  return { methods, named };

  function look(node: unknown): void {
    if (Array.isArray(node)) node.forEach(look);
    if (!isMap(node)) return;
    const key = node['key'];
    const isMethod = node['type'] === 'MethodDefinition' && node['computed'] === false;
    if (isMethod && isMap(key) && key['type'] === 'Identifier') {
      methods.push({
        name: text(key['name']),
        start: place(node['start']),
        end: place(node['end']),
      });
      return look(node['value']);
    }
    if (node['type'] === 'Identifier') named.add(text(node['name']));
    if (node['type'] === 'Literal') named.add(text(node['value']));
    Object.values(node).forEach(look);
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** @throws when the parser says no place: its trees have changed. */
function place(value: unknown): number {
  if (typeof value !== 'number') throw new Error('unused-methods.ts: a node without its place');
  return value;
}
