/**
 * A run of many steps: each an npm script or a vitest project. Goes on after a failure, so that one run shows all of
 * them, and ends with each step's seconds and one line that counts.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { ROOT } from './project.mjs';
import { countTests } from './vitest-counts.mjs';

/** @typedef {{ name: string, ok: boolean, seconds: number, passed: number, failed: number }} Done */

const REPORTS = join(ROOT, '.cache');
const RESULT = join(REPORTS, 'result.txt');

export function createSteps() {
  mkdirSync(REPORTS, { recursive: true });
  rmSync(RESULT, { force: true });
  /** @type {Done[]} */
  const done = [];
  return { script, tests, browserTests, end };

  /**
   * A step that is not made of tests: it counts only when it fails.
   * @param {string} name
   */
  function script(name) {
    const { ok, seconds } = npm(name, ['run', '-s', name]);
    done.push({ name, ok, seconds, passed: 0, failed: ok ? 0 : 1 });
  }

  /**
   * @param {string} project
   * @param {NodeJS.ProcessEnv} [env]
   */
  function tests(project, env = {}) {
    const report = join(REPORTS, `${project}.json`);
    rmSync(report, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const args = [
      'exec',
      '--',
      'vitest',
      'run',
      '--project',
      project,
      '--allowOnly=false',
      ...reporters,
    ];
    const { ok, seconds } = npm(project, args, env);
    const counts = countTests(report);
    done.push({
      name: project,
      ok: ok && counts.failed === 0,
      seconds,
      passed: counts.passed,
      failed: ok ? counts.failed : Math.max(1, counts.failed),
    });
  }

  /** @param {string} project */
  async function browserTests(project) {
    const browser = await findChromium();
    if (browser.path !== undefined) return tests(project, { CHROME: browser.path });
    console.error(`\n${browser.problem}`);
    done.push({ name: project, ok: false, seconds: 0, passed: 0, failed: 1 });
  }

  /** Prints what was done, and leaves the process with the code that says it. */
  function end() {
    const { lines, line, ok } = summary(done);
    console.log(['', ...lines].join('\n'));
    writeFileSync(RESULT, `${line}\n`);
    console.log(`In all: ${line}`);
    process.exit(ok ? 0 : 1);
  }
}

/**
 * Nothing done is a failure.
 * @param {readonly Done[]} done
 */
export function summary(done) {
  const passed = done.reduce((sum, each) => sum + each.passed, 0);
  const failed = done.reduce((sum, each) => sum + each.failed, 0) + (done.length === 0 ? 1 : 0);
  return {
    lines: done.map(
      ({ name, ok, seconds }) =>
        `${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(14)} ${seconds.toFixed(1)} s`,
    ),
    line: `${passed} passed, ${failed} failed`,
    ok: failed === 0 && done.every(({ ok }) => ok),
  };
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function npm(name, args, env = {}) {
  console.log(`\n== ${name}`);
  const began = Date.now();
  const { status } = spawnSync('npm', args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return { ok: status === 0, seconds: (Date.now() - began) / 1000 };
}
