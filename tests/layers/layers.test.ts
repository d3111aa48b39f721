import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf, readGraph, resolved, sourceFiles, type Graph } from './import-graph.ts';
import { breaksOf, cyclesIn, LAYERS } from './rules.ts';
import { impureIn, storyWordsIn } from './words.ts';

const read = (file: string) => ({ file, text: readFileSync(file, 'utf8') });

const both = (one: Graph, other: Graph): Graph => ({
  files: [...one.files, ...other.files],
  imports: [...one.imports, ...other.imports],
});

describe('the layers', () => {
  const graph = both(readGraph('src'), readGraph('tests/stories/demo/pieces'));

  it('import only what they may, and never in a circle', () => {
    const { files, imports } = graph;
    console.log(`layers: ${files.length} files and ${imports.length} imports looked at`);
    expect(files.length).toBeGreaterThan(0);
    expect(imports.length).toBeGreaterThan(0);
    expect(breaksOf(graph)).toEqual([]);
  });

  it('are each of them looked at', () => {
    const empty = LAYERS.filter(({ holds }) => !graph.files.some((file) => holds.test(file)));
    expect(
      empty.map(({ name }) => name).filter((name) => name !== 'this story’s drawings'),
    ).toEqual([]);
  });

  it('say no word of this story in the engine', () => {
    const files = sourceFiles('src/engine');
    console.log(`words: ${files.length} files of the engine looked at`);
    expect(files.length).toBeGreaterThan(0);
    expect(files.map(read).flatMap(storyWordsIn)).toEqual([]);
  });

  it('have neither chance nor clock in the core', () => {
    const files = sourceFiles('src/engine/core');
    console.log(`purity: ${files.length} files of the core looked at`);
    expect(files.length).toBeGreaterThan(0);
    expect(files.map(read).flatMap(impureIn)).toEqual([]);
  });
});

describe('the layers test itself', () => {
  const graphOf = (...pairs: readonly (readonly [string, string])[]) => ({
    files: pairs.map(([from]) => from),
    imports: pairs.map(([from, name]) => resolved(from, name)),
  });

  const allowed: readonly (readonly [string, string])[] = [
    ['src/engine/core/a.ts', './b.ts'],
    ['src/engine/ports.ts', './core/a.ts'],
    ['src/engine/director/a.ts', '../ports.ts'],
    ['src/engine/adapters/ink/a.ts', 'inkjs'],
    ['src/engine/adapters/pixi/drawing/a.ts', '../a.ts'],
    ['src/engine/index.ts', './adapters/pixi/a.ts'],
    ['src/app/screens/a.tsx', '../../engine/index.ts'],
    ['src/app/main.ts', '../crossed-out/a.ts'],
    ['src/app/main.ts', 'virtual:story'],
    ['src/crossed-out/a.ts', 'pixi.js'],
    ['src/build/a.ts', 'inkjs/full'],
    ['story/pieces/a.ts', '../../src/engine/index.ts'],
    ['src/build/crawl/a.ts', '../../engine/adapters/ink/a.ts'],
  ];

  const forbidden: readonly (readonly [string, string])[] = [
    ['src/engine/core/a.ts', '../ports.ts'],
    ['src/engine/core/a.ts', 'idb'],
    ['src/engine/core/a.ts', 'node:fs'],
    ['src/engine/core/a.ts', '../adapters/memory/a.ts'],
    ['src/engine/director/a.ts', '../adapters/ink/a.ts'],
    ['src/engine/director/a.ts', '../index.ts'],
    ['src/engine/director/a.ts', 'preact'],
    ['src/engine/ports.ts', 'pixi.js'],
    ['src/engine/adapters/ink/a.ts', 'inkjs/full'],
    ['src/engine/adapters/ink/a.ts', '../memory/a.ts'],
    ['src/engine/adapters/ink/a.ts', '../../director/a.ts'],
    ['src/engine/adapters/dom/a.ts', 'pixi.js'],
    ['src/engine/adapters/dom/a.ts', 'virtual:story'],
    ['src/engine/adapters/memory/a.ts', 'fake-indexeddb'],
    ['src/engine/index.ts', '../app/a.ts'],
    ['src/engine/index.ts', 'inkjs'],
    ['src/app/a.ts', '../engine/director/a.ts'],
    ['src/app/a.ts', '../engine/core/a.ts'],
    ['src/app/a.ts', '../crossed-out/a.ts'],
    ['src/app/a.ts', '../build/a.ts'],
    ['src/app/a.ts', 'pixi.js'],
    ['src/app/a.ts', 'inkjs'],
    ['src/app/a.ts', '(computed)'],
    ['src/crossed-out/a.ts', '../app/a.ts'],
    ['src/crossed-out/a.ts', 'virtual:story'],
    ['src/build/a.ts', '../engine/index.ts'],
    ['story/pieces/a.ts', '../../src/app/a.ts'],
    ['story/pieces/a.ts', 'pixi.js'],
    ['src/build/a.ts', '../engine/adapters/ink/a.ts'],
    ['src/build/a.ts', '../app/a.ts'],
    ['src/build/a.ts', 'pixi.js'],
    ['src/build/a.ts', 'virtual:story'],
    ['src/elsewhere/a.ts', './b.ts'],
  ];

  it.each(allowed)('allows %s to import %s', (from, name) => {
    expect(breaksOf(graphOf([from, name]))).toEqual([]);
  });

  it.each(forbidden)('does not allow %s to import %s', (from, name) => {
    expect(breaksOf(graphOf([from, name]))).toHaveLength(1);
  });

  it('finds cycles, short and long, and none where roads only meet again', () => {
    const [a, b, c] = ['src/app/a.ts', 'src/app/b.ts', 'src/app/c.ts'];
    expect(cyclesIn(graphOf([a, './a.ts']).imports)).toHaveLength(1);
    expect(cyclesIn(graphOf([a, './b.ts'], [b, './c.ts'], [c, './a.ts']).imports)).toEqual([
      `a cycle: ${a} → ${b} → ${c} → ${a}. Move what they share out.`,
    ]);
    expect(cyclesIn(graphOf([a, './b.ts'], [a, './c.ts'], [b, './c.ts']).imports)).toEqual([]);
  });

  it('sees every way to import, and no import in a text or a comment', () => {
    const text = [
      `import { a } from './a.ts';`,
      `import type { B } from './b.ts';`,
      `import './c.css';`,
      `export * from './d.ts';`,
      `export type { E } from './e.ts';`,
      `const f = () => import('./f.ts');`,
      `type G = import('./g.ts').G;`,
      `const h = (name: string) => import(name);`,
      `// import './no.ts';`,
      `const no = "import './no.ts'";`,
    ].join('\n');
    const names = importsOf('src/app/x.ts', text).map(({ to }) => to.replace('src/app/', ''));
    expect(names).toEqual(['a.ts', 'b.ts', 'c.css', 'd.ts', 'e.ts', 'f.ts', 'g.ts', '(computed)']);
  });

  it('finds a word of the story, in code and in comments, with its line', () => {
    const text = 'const a = 1;\n/** As Kirov did. */\nconst b = 1934;';
    expect(storyWordsIn({ file: 'a.ts', text })).toEqual([
      'a.ts:2: `kirov` is a word of this story. The engine must not know it.',
      'a.ts:3: `1934` is a word of this story. The engine must not know it.',
    ]);
  });

  it('finds chance and clocks', () => {
    for (const text of ['Math.random()', 'Date.now()', 'new Date()', 'console.log(1)']) {
      expect(impureIn({ file: 'a.ts', text })).toHaveLength(1);
    }
  });
});
