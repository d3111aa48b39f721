import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEntries } from '../../../src/build/ink-story/yaml-file.ts';
import {
  dictionary,
  integer,
  list,
  object,
  optional,
  text,
} from '../../../src/engine/core/decode.ts';
import { scratchFolder } from '../scratch-folder.ts';

const cup = object({
  id: text,
  sizes: optional(list(integer)),
  says: optional(dictionary(object({ you: text }))),
});

function read(yaml: string) {
  const { path } = scratchFolder({ 'cups.yaml': yaml });
  return readEntries(join(path, 'cups.yaml'), cup);
}

describe('reading YAML', () => {
  it('gives each entry of a list with its line', () => {
    const { entries } = read('# cups\n- id: a\n- id: b\n  sizes: [1, 2]\n');
    expect(entries.map(({ value, line }) => [value.id, line])).toEqual([
      ['a', 2],
      ['b', 3],
    ]);
  });

  it('reads a file that holds one entry', () => {
    expect(read('id: a\n').entries).toHaveLength(1);
  });

  it('points at the line of a wrong value', () => {
    const { faults } = read('- id: a\n  sizes:\n    - 1\n    - big\n');
    expect(faults).toMatchObject([{ line: 4, thing: expect.stringContaining('sizes[1]') }]);
  });

  it('points at the entry when a key is missing, and at the key when it is unknown', () => {
    const { faults } = read('- sizes: [1]\n- id: b\n  colour: red\n');
    expect(faults.map(({ line }) => line)).toEqual([1, 3]);
    expect(faults[1]?.thing).toContain('known: id, sizes, says');
  });

  it('keeps the good entries beside a bad one', () => {
    const { entries, faults } = read('- id: a\n- id: 3\n- id: c\n');
    expect(entries.map(({ value }) => value.id)).toEqual(['a', 'c']);
    expect(faults).toHaveLength(1);
  });

  it('finds parts by keys that hold dots', () => {
    const { entries } = read('id: a\nsays:\n  d02.sit:\n    you: "Hm."\n  d02:\n    you: "Ah."\n');
    expect(entries[0]?.lineOf('.says.d02.sit.you')).toBe(4);
    expect(entries[0]?.lineOf('.says.d02.you')).toBe(6);
  });

  it('names the line of a syntax error', () => {
    const { faults } = read('- id: a\n- id: "b\n  sizes: [1\n');
    expect(faults[0]?.thing).toContain('YAML');
    expect(faults[0]?.line).toBeGreaterThan(1);
  });

  it('takes a missing file for an empty one', () => {
    expect(readEntries('nowhere/cups.yaml', cup)).toEqual({ entries: [], faults: [] });
  });
});
