import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cueGuide } from '../../src/build/cue-guide.ts';
import { CUE_WORDS } from '../../src/build/cue-words.ts';
import { CUE_TABLE } from '../../src/engine/core/story/cue-table.ts';

const FILE = join(import.meta.dirname, '../../docs/authors/cues.md');

it('names every cue of the table', () => {
  for (const { name } of CUE_TABLE) expect(cueGuide()).toContain(`| \`${name}`);
});

it('has words for every cue of the table, and for no other', () => {
  expect(Object.keys(CUE_WORDS).toSorted()).toEqual(CUE_TABLE.map(({ name }) => name).toSorted());
});

it('is current: else run `npm run cues`', () => {
  expect(readFileSync(FILE, 'utf8')).toBe(cueGuide());
});
