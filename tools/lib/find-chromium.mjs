/**
 * Finds a Chromium for the browser tests: $CHROME, then an installed one, then Debian's package where we are root,
 * then Playwright's own download. Answers with a path, or with a sentence that says what to do.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const PLACES = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

const WHAT_TO_DO =
  'No browser was found for the tests. Install Chromium, Chrome or Edge, or set CHROME to the path of one.';

export async function findChromium() {
  const named = process.env.CHROME;
  if (named) {
    if (runs(named)) return { path: named };
    return {
      problem: `CHROME is ${named}, and no program is there. Set it to the path of a Chromium.`,
    };
  }
  const path = installed() ?? fromDebian() ?? (await fromPlaywright());
  return path === undefined ? { problem: WHAT_TO_DO } : { path };
}

function installed() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES].find(runs);
}

function fromDebian() {
  const isDebian =
    existsSync('/etc/os-release') && /\bdebian\b/u.test(readFileSync('/etc/os-release', 'utf8'));
  if (!isDebian || process.getuid?.() !== 0) return undefined;
  console.log('No browser found; installing Debian’s chromium …');
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    /** @type {import('node:child_process').ExecFileSyncOptions} */
    const options = { stdio: ['ignore', 'ignore', 'inherit'], env };
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
      options,
    );
  } catch (problem) {
    console.error(`apt-get could not install it: ${messageOf(problem)}`);
  }
  return installed();
}

async function fromPlaywright() {
  try {
    const { chromium } = await import('playwright-core');
    if (!runs(chromium.executablePath())) {
      console.log('No browser found; asking Playwright for its own …');
      const cli = join('node_modules', 'playwright-core', 'cli.js');
      execFileSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
    }
    return runs(chromium.executablePath()) ? chromium.executablePath() : undefined;
  } catch (problem) {
    console.error(`Playwright could not get one: ${messageOf(problem)}`);
    return undefined;
  }
}

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {unknown} problem */
function messageOf(problem) {
  return problem instanceof Error ? problem.message : String(problem);
}
