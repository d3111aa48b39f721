/**
 * The built page's first screen: the title as it will be drawn, in its own styles, and all that the first passage needs
 * asked for at once, so that nothing is found out a round trip later.
 */
import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { Pack } from '../../engine/core/story/pack.ts';
import { PAGE_JSX } from '../page-jsx.ts';
import { builtFiles } from './built-files.ts';
import { pageWithFirstScreen, withoutFirstStyle } from './page.ts';
import { drawnInNode } from './drawn-in-node.ts';

/** Files of ours that the plugin loads when a build needs them; relative to the root. */
const FIRST_PAGE = 'src/app/first-page.tsx';
const TITLE_ART = 'src/crossed-out/title-art.ts';
const WORDS = 'src/app/words/english/english.ts';
const FIRST_STYLE = 'src/app/styles/first.css';

/** The markup is all that is wanted of them. */
const NO_STYLES: Plugin = {
  name: 'no-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-style' : undefined),
  load: (id) => (id === '\0no-style' ? '' : undefined),
};

type FirstPage = {
  readonly drawFirstPage: (
    host: HTMLElement,
    parts: { readonly pack: Pack; readonly words: unknown; readonly titleArt: unknown },
  ) => void;
};

/** @param packOf The story that is built. */
export function firstScreen(packOf: () => Pack | undefined): Plugin[] {
  let root = '';
  const ownStyle: Plugin = {
    name: 'first-style',
    apply: 'build',
    // else it would be one with all other styles of the page
    transformIndexHtml: { order: 'pre', handler: withoutFirstStyle },
  };
  const screen: Plugin = {
    name: 'first-screen',
    apply: 'build',
    config: () => ({
      build: { rolldownOptions: { input: { index: 'index.html', first: FIRST_STYLE } } },
    }),
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const pack = packOf();
        const [role] = pack?.roles ?? [];
        if (pack === undefined || role === undefined) return html;
        return pageWithFirstScreen(html, {
          markup: await drawn(pack),
          ...builtFiles(bundle, { role: role.id, firstStyle: FIRST_STYLE }),
        });
      },
    },
  };
  return [ownStyle, screen];

  async function drawn(pack: Pack): Promise<string> {
    const { drawFirstPage } = await loaded<FirstPage>(FIRST_PAGE);
    const { TITLE_ART: art } = await loaded<{ TITLE_ART: Record<string, unknown> }>(TITLE_ART);
    const { ENGLISH: words } = await loaded<{ ENGLISH: unknown }>(WORDS);
    return drawnInNode((host) => drawFirstPage(host, { pack, words, titleArt: art[pack.id] }));
  }

  async function loaded<Module>(path: string): Promise<Module> {
    const { module } = await runnerImport<Module>(join(root, path), {
      root,
      configFile: false,
      oxc: PAGE_JSX,
      plugins: [NO_STYLES],
    });
    return module;
  }
}
