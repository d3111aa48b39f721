/** Pages for people are true to the tree: each file, folder and command that they name is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namedIn } from './named-in-docs.ts';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...under('docs', /\.md$/u),
  'src/build/ink-story/README.md',
];
const PLACES = ['src', 'tests', 'tools', 'docs', 'story', 'assets', '.ci'];
const AT_ROOT = readdirSync('.');
const TREE = new Set([...AT_ROOT, ...PLACES.flatMap((folder) => [folder, ...under(folder, /./u)])]);
/** A page may leave out where all that it speaks of lies. */
const BEGUN = [
  '',
  'src/',
  'src/engine/',
  'src/engine/adapters/pixi/',
  'src/app/',
  'story/',
  'tests/stories/demo/',
];
/** Made by a build, a test or an author, and not in the tree. */
const MADE = /^(?:dist|\.cache|licences\.txt|_headers)/u;

const named = PAGES.map((page) => ({ page, ...namedIn(readFileSync(page, 'utf8')) }));
const npm = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: object;
  readonly dependencies: object;
};
const scripts = Object.keys(npm.scripts);
const packages = Object.keys(npm.dependencies);

describe('the pages for people', () => {
  it('link to what is there', () => {
    const dead = named.flatMap(({ page, links }) =>
      links
        .filter((link) => !leads(page, link))
        .map((link) => `${page} links to ${link}, which is not there`),
    );
    expect(named.flatMap(({ links }) => links).length).toBeGreaterThan(40);
    expect(dead).toEqual([]);
  });

  it('name files and folders that are there', () => {
    const gone = named.flatMap(({ page, paths }) =>
      paths
        .filter((path) => !isThere(path, page))
        .map((path) => `${page} names ${path}, which is not there`),
    );
    expect(named.flatMap(({ paths }) => paths).length).toBeGreaterThan(150);
    expect(gone).toEqual([]);
  });

  it('name commands that there are, and leave none out', () => {
    const unknown = named.flatMap(({ page, scripts: said }) =>
      said.filter((name) => !scripts.includes(name)).map((name) => `${page}: npm run ${name}`),
    );
    const said = new Set(named.flatMap((page) => page.scripts));
    expect(scripts.length).toBeGreaterThan(15);
    expect(unknown).toEqual([]);
    expect(scripts.filter((name) => !said.has(name))).toEqual([]);
  });
});

describe('what is read in them', () => {
  it('is links, paths and commands, and nothing else', () => {
    expect(
      namedIn(
        'See [a](b.md#c), [out](https://x.org). `src/a.ts`, `a/<id>.yaml`, `# cue`, `npm run x`.\n```\n`c.ts`\n```',
      ),
    ).toEqual({ links: ['b.md#c'], paths: ['src/a.ts', 'a/<id>.yaml'], scripts: ['x'] });
  });
});

/** To a file or folder, and to a heading in it when one is named. */
function leads(page: string, link: string): boolean {
  const [file = '', heading] = link.split('#');
  const target = file === '' ? page : posix.join(dirname(page), file);
  if (!existsSync(target)) return false;
  return heading === undefined || headingsOf(readFileSync(target, 'utf8')).includes(heading);
}

/** As GitHub makes names of them. */
function headingsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gmu)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{Letter}\p{Number} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function isThere(path: string, page: string): boolean {
  if (MADE.test(path) || packages.some((name) => path.startsWith(`${name}/`))) return true;
  const plain = path.replace(/\/$/u, '');
  if (!plain.includes('/')) return [...TREE].some((file) => fits(posix.basename(file), plain));
  return [...BEGUN, `${dirname(page)}/`].some((begun) => {
    const whole = posix.join(begun, plain);
    return /[<*]/u.test(whole) ? [...TREE].some((file) => fits(file, whole)) : TREE.has(whole);
  });
}

/** `<id>` and `*` stand for one name. */
function fits(file: string, pattern: string): boolean {
  if (!/[<*]/u.test(pattern)) return file === pattern;
  const parts = pattern
    .split(/<[\w-]+>|\*/u)
    .map((part) => part.replaceAll(/[.+]/gu, String.raw`\$&`));
  return new RegExp(`^${parts.join('[^/]+')}$`, 'u').test(file);
}

function under(folder: string, name: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => name.test(file));
}
