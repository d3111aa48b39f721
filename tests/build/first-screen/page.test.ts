import { describe, expect, it } from 'vitest';
import { builtFiles, type Bundle } from '../../../src/build/first-screen/built-files.ts';
import { drawnInNode } from '../../../src/build/first-screen/drawn-in-node.ts';
import { pageWithFirstScreen, withoutFirstStyle } from '../../../src/build/first-screen/page.ts';

const PAGE = `<head>
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
  </head>
  <body>
    <div id="app"></div>
  </body>`;
const SCREEN = {
  markup: '<main>Title $& </main>',
  style: {
    file: 'assets/first-1.css',
    css: '@font-face{src:url(./a.woff2)}b{background:url("./b.svg")}\n',
  },
  font: 'assets/poster.woff2',
  scripts: ['assets/ink-1.js', 'assets/role-1.js'],
};

describe('the built page', () => {
  const html = pageWithFirstScreen(PAGE, SCREEN);
  const [head = '', body = ''] = html.split('</head>');

  it('has the title where the shell will draw it, to the letter', () => {
    expect(html).toContain('<div id="app"><main>Title $& </main></div>');
  });

  it('waits in its head for no request: its first styles stand there, and the others below the title', () => {
    expect(head).not.toContain('rel="stylesheet"');
    expect(head).toContain(
      '<style data-css="./assets/first-1.css">@font-face{src:url(./assets/a.woff2)}b{background:url("./assets/b.svg")}</style>',
    );
    expect(head.indexOf('<style')).toBeLessThan(head.search(/<link|<script/u));
    expect(body.indexOf('index-1.css')).toBeGreaterThan(body.indexOf('</main>'));
  });

  it('is sent without what is only for who reads its source', () => {
    const sent = pageWithFirstScreen(
      PAGE.replace('<body>', '<body>\n  <!-- why\n  so -->'),
      SCREEN,
    );
    expect(sent).toBe(html);
  });

  it('names the scripts of the first passage', () => {
    for (const file of SCREEN.scripts)
      expect(head).toContain(`<link rel="modulepreload" crossorigin href="./${file}">`);
  });

  it('refuses styles that would end their own element', () => {
    const style = { file: 'a.css', css: 'a{content:"</style>"}' };
    expect(() => pageWithFirstScreen(PAGE, { ...SCREEN, style })).toThrow(
      /cannot stand in the page/u,
    );
  });

  it('says so when it has no place for the title', () => {
    expect(() => pageWithFirstScreen('<body></body>', SCREEN)).toThrow(/put it in the body/u);
  });

  it('leaves the first style sheet to be built by itself', () => {
    expect(withoutFirstStyle('<link rel="stylesheet" href="/a.css" />\n<p>')).toBe('<p>');
  });
});

describe('the files that it names', () => {
  const bundle: Bundle = {
    a: { type: 'chunk', fileName: 'index-1.js', isEntry: true, imports: ['shared-1.js'] },
    b: {
      type: 'chunk',
      fileName: 'ink-1.js',
      facadeModuleId: '/x/adapters/ink/ink-storyteller.ts',
      imports: ['index-1.js'],
    },
    c: { type: 'chunk', fileName: 'role-1.js', facadeModuleId: '\0virtual:story/role/guard' },
    d: {
      type: 'asset',
      fileName: 'first-1.css',
      originalFileNames: ['src/first.css'],
      source: new TextEncoder().encode('a{}'),
    },
    e: { type: 'asset', fileName: 'p.woff2', originalFileNames: ['assets/fonts/sofia-800.woff2'] },
  };

  it('are those of the first passage, with what they import, and not the entry again', () => {
    const found = builtFiles(bundle, { role: 'guard', firstStyle: 'src/first.css' });
    expect(found).toEqual({
      style: { file: 'first-1.css', css: 'a{}' },
      font: 'p.woff2',
      scripts: ['shared-1.js', 'ink-1.js', 'role-1.js'],
    });
  });

  it('must be there', () => {
    expect(() => builtFiles(bundle, { role: 'nobody', firstStyle: 'src/first.css' })).toThrow(
      /was it renamed/u,
    );
  });
});

describe('a page that exists in Node only', () => {
  it('gives what was drawn into it, and leaves nothing behind', async () => {
    const markup = await drawnInNode((host) => host.append(document.createElement('h1')));
    expect(markup).toBe('<h1></h1>');
    expect('document' in globalThis).toBe(false);
  });
});
