/**
 * `npm run size`: what a first visit costs, and all drawings and sounds, in brotli bytes as a server sends them;
 * fails over budget, at zero files, and when something before the first choice is a round trip further than need be.
 * 1 kB is 1,000 bytes.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { importTypeScript, ROOT } from './lib/project.mjs';
import { heavyModules, judge } from './lib/budget.mjs';
import { closureOf, readBuild } from './lib/built-chunks.mjs';
import { faultsOfWave } from './lib/first-wave.mjs';
import { firstScene } from './lib/first-scene.mjs';

const DIST = join(ROOT, 'dist');
if (!existsSync(join(DIST, '.vite', 'manifest.json'))) {
  console.error('dist is not built: run `npm run build` first.');
  process.exit(1);
}

/** Sent as they are: compressed already. */
const COMPRESSED = /\.(?:webm|m4a|woff2|png|jpe?g|webp)$/u;
/** Faces that come only when they are chosen in the settings, or when a letter or an emphasis asks for them. */
const LATER_FONT = /(?:hyper|dyslexic)-|-cyrillic|-italic|-700/u;

/** Compressed once, asked for in many rows. */
const sent = new Map();

const build = readBuild(DIST);
const scene = await firstScene(importTypeScript, ROOT);
const entry = closureOf(build, ['index.html', 'src/engine/adapters/ink/ink-storyteller.ts']);
const neededBy = (role) => [
  ...new Set([
    'index.html',
    ...entry.files,
    ...closureOf(build, [`virtual:story/role/${role}`]).files,
  ]),
];
/** What stands between a visit and the first choice, in the role whose story weighs most. */
const blocking = scene.roles.map(neededBy).toSorted((a, b) => bytes(b) - bytes(a))[0];

/** The files of the roles' stories: their weight is the writers', all else is ours. */
const storyOf = new Set(scene.roles.map((role) => build.fileOf(`virtual:story/role/${role}`)));

const fonts = ['index.html', 'src/app/styles/first.css']
  .flatMap((key) => build.assetsOf(key, /\.woff2$/u))
  .filter((file) => !LATER_FONT.test(file));

const stage = ['webgl', 'canvas']
  .map((name) => [
    `src/engine/adapters/pixi/pixi-stage.ts`,
    `src/engine/adapters/pixi/surface/${name}.ts`,
  ])
  .map((keys) => closureOf(build, keys).files.filter((file) => !blocking.includes(file)))
  .toSorted((a, b) => bytes(b) - bytes(a))[0];
const catalogs = closureOf(build, ['virtual:story/stage', 'virtual:story/sounds']).files;
/** Comes with the first debrief, or the first screen of the record. */
const record = closureOf(build, ['virtual:story/record']).files.filter(
  (file) => !blocking.includes(file),
);
const sound = closureOf(build, ['src/engine/adapters/howler/howler-sound.ts']).files;
const later = [...new Set([...stage, ...catalogs, ...sound])].filter(
  (file) => !blocking.includes(file),
);
const pictures = scene.pictures.map(build.fileOf);
const sounds = scene.sounds.map(build.fileOf);

const drawings = scene.drawings.map(build.fileOf);
const heaviest = scene.openings
  .map(({ id, files }) => ({ id, files: files.map(build.fileOf) }))
  .toSorted((a, b) => bytes(b.files) - bytes(a.files))[0];
const assets = readdirSync(join(DIST, 'assets')).map((name) => `assets/${name}`);

const rows = [
  { name: 'before the first choice', files: blocking, budget: 120_000 },
  {
    name: "of it, all but the role's own story",
    files: blocking.filter((file) => !storyOf.has(file)),
    budget: 73_000,
  },
  { name: 'fonts of the first screens', files: fonts, budget: 45_000 },
  { name: `first scene: code for picture and sound`, files: later },
  { name: `first scene: ${scene.pictures.length} layers`, files: pictures },
  { name: `first scene: ${scene.sounds.length} sounds`, files: sounds },
  {
    name: 'first scene, all of it',
    files: [...new Set([...blocking, ...fonts, ...later, ...pictures, ...sounds])],
    budget: 460_000,
  },
  {
    name: `the heaviest first picture of a chapter, ${heaviest?.id}`,
    files: heaviest?.files ?? [],
    budget: 60_000,
  },
  { name: 'the record', files: record, budget: 170_000 },
  { name: 'all drawings', files: drawings, budget: 400_000 },
  ...['webm', 'm4a'].map((format) => ({
    name: `all sound as ${format}`,
    files: assets.filter((file) => file.endsWith(`.${format}`)),
    budget: 6_000_000,
  })),
];

const { lines, ok } = judge(rows, (file) => sentSize(join(DIST, file)));
const faults = [
  ...heavyModules(build.modulesOf(blocking)),
  ...faultsOfWave(readFileSync(join(DIST, 'index.html'), 'utf8'), neededBy(scene.roles[0])),
];
for (const line of lines) console.log(line);
for (const line of faults) console.error(line);
process.exit(ok && faults.length === 0 ? 0 : 1);

function bytes(files) {
  return files.reduce((sum, file) => sum + sentSize(join(DIST, file)), 0);
}

function sentSize(file) {
  const known = sent.get(file);
  if (known !== undefined) return known;
  const content = readFileSync(file);
  const size = COMPRESSED.test(file) ? content.length : brotliCompressSync(content).length;
  sent.set(file, size);
  return size;
}
