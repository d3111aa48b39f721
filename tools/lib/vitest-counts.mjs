/** Counts what vitest's JSON report says, and never fewer failures than there were. */
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ status: string, assertionResults?: { status: string }[] }} TestFile As vitest writes it. */
/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * A report that is missing or cut short is one failure: its run did not get to its end.
 * @param {string} file
 * @returns {Counts}
 */
export function countTests(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = readReport(file);
  if (report === undefined) return { passed: 0, failed: 1 };
  /** @type {TestFile[]} */
  const files = report.testResults ?? [];
  const counts = files.map(countFile);
  /** @param {keyof Counts} key */
  const sum = (key) => counts.reduce((total, each) => total + each[key], 0);
  if (files.length === 0) return { passed: 0, failed: 1 };
  return { passed: sum('passed'), failed: sum('failed') };
}

/**
 * A file that failed as a whole (a hook, an import) has no failed test of its own: it counts as one.
 * @param {TestFile} file
 * @returns {Counts}
 */
function countFile({ status, assertionResults = [] }) {
  const passed = assertionResults.filter((test) => test.status === 'passed').length;
  const failed = assertionResults.filter((test) => test.status === 'failed').length;
  return { passed, failed: status === 'failed' ? Math.max(1, failed) : failed };
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
