import { expect, it } from 'vitest';
import { summary } from '../../../tools/lib/steps.mjs';

const lint = { name: 'lint', ok: true, seconds: 1.24, passed: 0, failed: 0 };
const unit = { name: 'unit', ok: true, seconds: 60, passed: 7, failed: 0 };

it('says each step with its seconds, and counts the tests', () => {
  expect(summary([lint, unit])).toEqual({
    lines: ['ok     lint           1.2 s', 'ok     unit           60.0 s'],
    line: '7 passed, 0 failed',
    ok: true,
  });
});

it('fails with one of its steps, and says which', () => {
  const { lines, line, ok } = summary([{ ...lint, ok: false, failed: 1 }, unit]);
  expect([lines[0], line, ok]).toEqual([
    'FAILED lint           1.2 s',
    '7 passed, 1 failed',
    false,
  ]);
});

it('fails when nothing was done', () => {
  expect(summary([])).toMatchObject({ line: '0 passed, 1 failed', ok: false });
});
