import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { sourceFiles } from '../../../layers/import-graph.ts';

const FOLDER = 'src/engine/adapters/dom';
/** Two words that begin like a sentence, or a last word with a stop. Names of classes and keys are neither. */
const SENTENCE = /^[A-Z][a-z]+[ ,:][a-z]|[a-z]+ [a-z]+[.:!?]\s*$|^[A-Z][a-z]+:?\s*$/u;
/** Names of keys. */
const NAMES = ['Escape', 'Home', 'End', 'Dead'];

it('the sheet says nothing but what its words say', () => {
  const files = sourceFiles(FOLDER).filter((file) => !file.endsWith('/words.ts'));
  expect(files.length).toBeGreaterThan(10);
  expect(sentencesIn(`${FOLDER}/words.ts`).length).toBeGreaterThan(10);
  expect(files.flatMap(sentencesIn)).toEqual([]);
});

function sentencesIn(file: string): readonly string[] {
  const { program } = parseSync(file, readFileSync(file, 'utf8'));
  return [...texts(program)]
    .filter((text) => SENTENCE.test(text) && !NAMES.includes(text))
    .map((text) => `${file}: ${text}`);
}

function* texts(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && node.type === 'Literal' && 'value' in node) {
    if (typeof node.value === 'string') yield node.value;
  }
  if ('type' in node && node.type === 'TemplateElement' && 'value' in node) {
    const { value } = node;
    if (typeof value === 'object' && value !== null && 'cooked' in value)
      yield String(value.cooked);
  }
  for (const child of Object.values(node)) yield* texts(child);
}
