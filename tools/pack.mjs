/**
 * `npm run pack`: makes the package that authors install, in `.cache/package`, and its tarball beside it.
 * `npm run pack -- --try` then installs the tarball into an empty folder and does there what an author does.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { importTypeScript, ROOT } from './lib/project.mjs';
import { tryPackage } from './lib/try-package.mjs';

const { values } = parseArgs({ options: { try: { type: 'boolean', default: false } } });
const OUT = join(ROOT, '.cache', 'package');
const { packageManifest, unnamedIn } = await importTypeScript(
  'src/build/package/package-manifest.ts',
);
const { programLicence } = await importTypeScript('src/build/package/program-licence.ts');

const read = (file) => readFileSync(join(ROOT, file), 'utf8');
const write = (file, text) => writeFileSync(join(OUT, file), text);

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });

// the page, as sources: each story is built with its own
for (const path of ['index.html', 'src/app', 'src/engine', 'assets/fonts'])
  cpSync(join(ROOT, path), join(OUT, path), { recursive: true });
for (const name of readdirSync(join(ROOT, 'src/build')).filter((each) => each.endsWith('.d.ts')))
  cpSync(join(ROOT, 'src/build', name), join(OUT, 'src/build', name));
mkdirSync(join(OUT, 'src/crossed-out'));
write(
  'src/crossed-out/title-art.ts',
  'export const TITLE_ART: Readonly<Record<string, undefined>> = {};\n',
);

// what runs in Node, and the engine's door, as JavaScript with types
const tsconfig = JSON.parse(read('tsconfig.json'));
const compile = {
  extends: '../../tsconfig.json',
  compilerOptions: {
    noEmit: false,
    declaration: true,
    rewriteRelativeImportExtensions: true,
    rootDir: '../../src',
    outDir: 'lib',
    types: ['node', 'vite/client'],
    paths: Object.fromEntries(
      Object.entries(tsconfig.compilerOptions.paths).map(([name, [file]]) => [
        name,
        [`../../${file}`],
      ]),
    ),
  },
  include: ['../../src/**/*.d.ts'],
  files: [
    'src/build/command/program.ts',
    'src/build/command/terminal.ts',
    'src/build/ink-story/plugin.ts',
    'src/build/lint/lint-story.ts',
    'src/app/words/english/page.ts',
    'src/engine/index.ts',
  ].map((file) => `../../${file}`),
};
write('tsconfig.lib.json', JSON.stringify(compile));
execFileSync(
  process.execPath,
  [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', join(OUT, 'tsconfig.lib.json')],
  {
    stdio: 'inherit',
  },
);
rmSync(join(OUT, 'tsconfig.lib.json'));
for (const file of filesIn(join(ROOT, 'src/engine')).filter((name) => name.endsWith('.css')))
  cpSync(file, join(OUT, 'lib', relative(join(ROOT, 'src'), file)));

const manifest = packageManifest(JSON.parse(read('package.json')));
write('package.json', `${JSON.stringify(manifest, undefined, 2)}\n`);
write('LICENSE', `${programLicence(read('LICENSE'))}\n`);
write('NOTICES.md', notices());
write(
  'README.md',
  read('docs/authors/one-ink.md').replaceAll(/\]\((?!https?:|#)[^)]*\/([^)/]+)\.md\)/gu, ']'),
);
write(
  'tsconfig.json',
  JSON.stringify(
    { compilerOptions: { ...tsconfig.compilerOptions, types: [] }, include: ['src'] },
    undefined,
    2,
  ),
);
write(
  'bin.js',
  `#!/usr/bin/env node
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './lib/build/command/program.js';
import { surroundings } from './lib/build/command/terminal.js';
import { PAGE } from './lib/app/words/english/page.js';

const page = dirname(fileURLToPath(import.meta.url));
process.exitCode = await run(process.argv.slice(2), { ...surroundings(page), words: PAGE });
`,
);

const missing = filesIn(OUT)
  .filter((file) => /\.(?:js|tsx?)$/u.test(file))
  .flatMap((file) =>
    unnamedIn(readFileSync(file, 'utf8'), manifest.dependencies).map(
      (name) => `${relative(OUT, file)} imports ${name}`,
    ),
  );
if (missing.length > 0) {
  console.error(['The package does not name what it imports:', ...new Set(missing)].join('\n'));
  process.exit(1);
}

const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--pack-destination', join(ROOT, '.cache')], {
    cwd: OUT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  }),
);
const tarball = join(ROOT, '.cache', packed.filename);
console.log(
  `${relative(ROOT, tarball)}: ${packed.entryCount} files, ${(statSync(tarball).size / 1e6).toFixed(2)} MB`,
);
if (values.try) await tryPackage(tarball, manifest.name);

/** Whose works are in the package itself. */
function notices() {
  const fonts = readdirSync(join(ROOT, 'assets/fonts')).filter((name) => name.endsWith('.txt'));
  return (
    [
      '# Notices',
      'The program is under the MIT License (LICENSE). In the package are typefaces of others, under the SIL Open Font License 1.1:',
      ...fonts.map(
        (name) =>
          `## ${name.replace(/^OFL-|\.txt$/gu, '')}\n\n${read(`assets/fonts/${name}`).trim()}`,
      ),
      'What npm installs beside it has its own licences; each build writes those of what is really in it into `licences.txt`.',
    ].join('\n\n') + '\n'
  );
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}
