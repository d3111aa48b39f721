/** The configuration of Vite for a story that an author names. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { InlineConfig, Plugin } from 'vite';
import { pageConfig } from '../page-config.ts';
import type { InkStoryOptions } from '../ink-story/plugin.ts';
import { storysLicences } from '../package/program-licence.ts';
import type { StoryAt } from './story-at.ts';
import type { Surroundings } from './surroundings.ts';

export type PageOf = {
  readonly at: StoryAt;
  readonly out: string;
  readonly words: Readonly<Record<string, string>>;
  readonly check?: InkStoryOptions['check'];
};

export function pageOf(
  { at, out, words, check }: PageOf,
  { page, cwd, name, version }: Surroundings,
): InlineConfig {
  const config = pageConfig({
    root: page,
    words,
    story: {
      ...at,
      namedFrom: cwd,
      maps: join(cacheFolder(), name, 'map'),
      ...(check && { check }),
    },
    out,
    ownLicence: storysLicences,
    plugins: [signed(`${name} ${version}`), withoutTitleArt()],
  });
  return {
    ...config,
    configFile: false,
    logLevel: 'warn',
    // where the package lies is written on by nobody
    cacheDir: join(cacheFolder(), name, 'vite'),
    build: { ...config.build, emptyOutDir: true },
  };
}

/** Says in the page what made it, which is also how a later build knows a folder of its own. */
export function signed(maker: string): Plugin {
  return {
    name: 'signed',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { name: 'generator', content: maker }, injectTo: 'head' },
    ],
  };
}

/** The picture on the title of this repository's own game is nobody else's. */
function withoutTitleArt(): Plugin {
  return {
    name: 'without-title-art',
    enforce: 'pre',
    load: {
      filter: { id: /\/src\/crossed-out\/title-art\.ts$/u },
      handler: () => 'export const TITLE_ART = {};',
    },
  };
}

function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  return XDG_CACHE_HOME ?? LOCALAPPDATA ?? join(homedir(), '.cache');
}
