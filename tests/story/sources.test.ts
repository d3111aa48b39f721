import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isComplete } from '../../src/engine/core/record/source.ts';
import { readRecord } from '../../src/build/ink-story/located-record.ts';

/** No work at all: what the facts that only memory carries name in its place. */
const NO_WORK = 'from-memory';
const A_DOZEN = 12;

it('names its works whole, but for a dozen that stand together in one file', () => {
  const { sources } = readRecord(join(import.meta.dirname, '../../story/record'), []);
  const half = sources.filter(({ value }) => !isComplete(value) && value.id !== NO_WORK);
  expect(sources.length).toBeGreaterThan(100);
  expect(half.length).toBeLessThanOrEqual(A_DOZEN);
  for (const { file } of half) expect(file).toMatch(/half-named\.yaml$/u);
});
