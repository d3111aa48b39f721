import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSync } from 'vite';
import { sourceFiles } from '../../layers/import-graph.ts';

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

/** What a screen says by itself: text between tags, and texts of two words or more. */
export function wordsIn(file: string, source: string): readonly string[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return [...said(program)];
}

function* said(node: unknown): Generator<string> {
  if (Array.isArray(node)) {
    for (const each of node) yield* said(each);
    return;
  }
  if (!isNode(node) || isUnread(node)) return;
  const text = textOf(node);
  if (node.type === 'JSXText' && /\p{L}/u.test(text)) yield text.trim();
  else if (/\p{L}{2,}[,;.:!?…]? +\p{L}/u.test(text)) yield text;
  for (const child of Object.values(node)) yield* said(child);
}

/** Attributes that hold names, and lists of names. */
const NAMES = new Set(['class', 'aria-labelledby', 'aria-describedby', 'aria-controls']);

/** Names of classes, elements and kinds, other modules, and what is said to who programs. */
function isUnread(node: Node): boolean {
  if (/^(?:Import|TS.*Type)/u.test(node.type)) return true;
  if (node.type === 'JSXAttribute')
    return isNode(node['name']) && NAMES.has(String(node['name']['name']));
  if (node.type === 'NewExpression')
    return isNode(node['callee']) && node['callee']['name'] === 'Error';
  return false;
}

function textOf(node: Node): string {
  const { value } = node;
  if (node.type === 'TemplateElement' && typeof value === 'object' && value !== null)
    return 'raw' in value ? String(value.raw) : '';
  return typeof value === 'string' ? value : '';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

describe('screens and their parts', () => {
  it('hold no words of their own: all are handed in', () => {
    const files = sourceFiles('src/app').filter((file) => file.endsWith('.tsx'));
    console.log(`words: ${files.length} files of screens looked at`);
    expect(files.length).toBeGreaterThan(40);
    const found = files.flatMap((file) =>
      wordsIn(file, readFileSync(file, 'utf8')).map(
        (words) => `${file}: “${words}”. Put it into src/app/words.`,
      ),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['<p>Sources</p>', ['Sources']],
    ['<p title="Read this">{x}</p>', ['Read this']],
    ['<p>{x ? "Go on" : `${n} per cent`}</p>', ['Go on', ' per cent']],
    ['<p class="page paper" id="one">{words.title}: {n} %</p>', []],
  ] as const)('%s says %j', (jsx, words) => {
    expect(wordsIn('x.tsx', `export function A() { return ${jsx}; }`)).toEqual(words);
  });
});
