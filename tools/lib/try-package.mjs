/** Installs the package into an empty folder and does there what an author does, step by step. Throws at the first that fails. */
import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const shell = process.platform === 'win32';

/**
 * @param {string} tarball
 * @param {string} name Of the package and its command.
 */
export async function tryPackage(tarball, name) {
  const folder = mkdtempSync(join(tmpdir(), 'try package '));
  const env = { ...process.env, INIT_CWD: folder, XDG_CACHE_HOME: join(folder, 'cache') };
  /** @param {string} words @param {string} command @param {readonly string[]} args */
  const step = async (words, command, args) => {
    const began = Date.now();
    const { stdout } = await run(command, [...args], { cwd: folder, env, shell, maxBuffer: 1e8 });
    console.log(`ok  ${words} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    return stdout;
  };
  const ours = (/** @type {string[]} */ ...args) => ['--no-install', name, ...args];
  try {
    await step('npm i', 'npm', ['i', '--no-audit', '--no-fund', tarball]);
    await step('new', 'npx', ours('new', 'my-story'));
    await step('lint', 'npx', ours('lint', 'my-story/story.ink', '--strict'));
    const crawled = JSON.parse(
      await step('crawl', 'npx', ours('crawl', 'my-story/story.ink', '--fail-on-gap', '--json')),
    );
    must(crawled.roles[0].endings.length === 2, 'the crawl finds both endings');
    await step('build', 'npx', ours('build', 'my-story/story.ink', '--out', 'out'));
    const page = readFileSync(join(folder, 'out/index.html'), 'utf8');
    must(page.includes('<title>my story</title>'), 'the page has the story’s title');
    must(existsSync(join(folder, 'out/licences.txt')), 'the licences are written');
    await play(folder, env, name);
    console.log('The package does what an author does with it.');
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Serves the story, and asks for its page and its script.
 * @param {string} folder @param {NodeJS.ProcessEnv} env @param {string} name
 */
async function play(folder, env, name) {
  const bin = join(folder, 'node_modules', name, 'bin.js');
  const server = spawn(process.execPath, [bin, 'play', 'my-story/story.ink'], { cwd: folder, env });
  try {
    const address = await new Promise((resolve, reject) => {
      let printed = '';
      const hear = (/** @type {Buffer} */ text) => {
        printed += text.toString();
        const found = /http:\/\/\S+/u.exec(printed)?.[0];
        if (found !== undefined) resolve(found);
      };
      server.stdout.on('data', hear);
      server.stderr.on('data', hear);
      server.once('exit', () => reject(new Error(`play ended: ${printed}`)));
    });
    const page = await (await fetch(address)).text();
    must(page.includes('<title>my story</title>'), 'the served page has the story’s title');
    const script = await fetch(new URL('src/app/main.ts', address));
    must(script.ok, 'the served page has its script');
    const story = await fetch(new URL('@id/__x00__virtual:story/role/reader', address));
    must((await story.text()).includes('ferry'), 'the story is served');
    console.log('ok  play');
  } finally {
    server.kill();
  }
}

/** @param {boolean} holds @param {string} what */
function must(holds, what) {
  if (!holds) throw new Error(`Not so: ${what}.`);
}
