/** The `package.json` of the package, made of the repository's own: its versions are the ones that were tested. */
import { NAME, VERSION } from '../command/package-name.ts';

type Versions = Readonly<Record<string, string>>;

export type RootManifest = {
  readonly engines: Versions;
  readonly dependencies: Versions;
  readonly devDependencies: Versions;
};

/** What the page and its making need where it is installed. */
const NEEDED = [
  '@dagrejs/dagre',
  '@preact/signals',
  '@xmldom/xmldom',
  'commander',
  'happy-dom',
  'howler',
  'idb',
  'inkjs',
  'pixi.js',
  'preact',
  'vite',
  'yaml',
];

/** @throws when the repository does not depend on what is needed. */
export function packageManifest({ engines, dependencies, devDependencies }: RootManifest) {
  const known: Versions = { ...devDependencies, ...dependencies };
  const entry = (file: string) => ({ types: `./lib/${file}.d.ts`, default: `./lib/${file}.js` });
  return {
    name: NAME,
    version: VERSION,
    description: 'Plays, checks and publishes a story written in ink: one command, no TypeScript',
    keywords: ['ink', 'inkle', 'interactive fiction', 'narrative', 'game engine'],
    license: 'MIT',
    type: 'module',
    engines,
    bin: { [NAME]: './bin.js' },
    exports: {
      '.': entry('engine/index'),
      './vite': entry('build/ink-story/plugin'),
      './lint': entry('build/lint/lint-story'),
      './story': entry('build/ink-story/read-story'),
      './command': entry('build/command/program'),
      './package.json': './package.json',
    },
    sideEffects: ['**/*.css', './bin.js'],
    dependencies: Object.fromEntries(
      NEEDED.map((name) => {
        const version = known[name];
        if (version === undefined) throw new Error(`package.json of the root has no ${name}`);
        return [name, version];
      }),
    ),
  };
}

/** Packages that a source imports and the manifest does not name. */
export function unnamedIn(text: string, dependencies: Versions): readonly string[] {
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*['"](@?[a-z][\w./-]*)['"]/gu)]
    .map(([, name = '']) => /^(?:@[^/]+\/)?[^/]+/u.exec(name)?.[0] ?? '')
    .filter((name) => dependencies[name] === undefined);
}
