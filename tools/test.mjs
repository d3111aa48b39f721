/**
 * `npm test`: everything that must hold, in one command. Types, lint, format, dead code, unit tests, both builds,
 * size budget, browser tests. Goes on after a failure, so that one run shows all of them.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './lib/find-chromium.mjs';
import { requireNode } from './lib/node-version.mjs';
import { ROOT } from './lib/project.mjs';
import { countTests } from './lib/vitest-counts.mjs';

requireNode();
const REPORTS = join(ROOT, '.cache');
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const results = [];
for (const script of ['types', 'lint', 'format:check', 'dead']) step(script, ['run', '-s', script]);
tests('unit');
step('build', ['run', '-s', 'build']);
step('build:demo', ['run', '-s', 'build:demo']);
step('size', ['run', '-s', 'size']);
const browser = await findChromium();
if (browser.path === undefined) failed('e2e', browser.problem);
else tests('e2e', { CHROME: browser.path });

const total = (key) => results.reduce((sum, each) => sum + each[key], 0);
console.log('');
for (const { name, ok, seconds } of results) {
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(14)} ${seconds.toFixed(1)} s`);
}
const line = `${total('passed')} passed, ${total('failed')} failed`;
writeFileSync(join(REPORTS, 'result.txt'), `${line}\n`);
console.log(`In all: ${line}`);
process.exit(results.every(({ ok }) => ok) ? 0 : 1);

/** A step that is not made of tests: it counts only when it fails. */
function step(name, args, env = {}) {
  const { ok, seconds } = npm(name, args, env);
  results.push({ name, ok, seconds, passed: 0, failed: ok ? 0 : 1 });
}

function tests(project, env = {}) {
  const report = join(REPORTS, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['exec', '--', 'vitest', 'run', '--project', project, ...reporters];
  const { ok, seconds } = npm(project, args, env);
  const { passed, failed } = countTests(report);
  results.push({
    name: project,
    ok: ok && failed === 0,
    seconds,
    passed,
    failed: ok ? failed : Math.max(1, failed),
  });
}

function failed(name, problem) {
  console.error(`\n${problem}`);
  results.push({ name, ok: false, seconds: 0, passed: 0, failed: 1 });
}

function npm(name, args, env) {
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
