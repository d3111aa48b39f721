import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { countTests } from '../../../tools/lib/vitest-counts.mjs';

function count(report) {
  const folder = mkdtempSync(join(tmpdir(), 'counts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'unit.json');
  writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report));
  return countTests(file);
}

const passed = { status: 'passed' };
const failed = { status: 'failed' };

it('sums what passed and what failed', () => {
  const testResults = [
    { status: 'passed', assertionResults: [passed, passed] },
    { status: 'failed', assertionResults: [passed, failed] },
  ];
  expect(count({ testResults })).toEqual({ passed: 3, failed: 1 });
});

it('counts a file that failed before its tests', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }];
  expect(count({ testResults })).toEqual({ passed: 0, failed: 1 });
});

it('counts a file whose hook failed and whose tests never ran', () => {
  const testResults = [{ status: 'failed', assertionResults: [{ status: 'skipped' }] }];
  expect(count({ testResults })).toEqual({ passed: 0, failed: 1 });
});

it('counts a run without tests, a report cut short, and no report, as failed', () => {
  expect(count({ testResults: [] })).toEqual({ passed: 0, failed: 1 });
  expect(count('{"testResults": [')).toEqual({ passed: 0, failed: 1 });
  expect(countTests('nowhere.json')).toEqual({ passed: 0, failed: 1 });
});
