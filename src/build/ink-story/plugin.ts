/**
 * The Vite plugin: compiles a folder of ink and YAML into `virtual:story`, a typed module with lazy chunks.
 * While an author works, an edited role goes to the page without a reload; a failed compile keeps the old story.
 */
import { join } from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import type { Pack } from '../../engine/core/story/pack.ts';
import { printFault, type BuildFault } from './build-fault.ts';
import { readStory, type ReadStory } from './read-story.ts';
import { storyError } from './story-errors.ts';
import { storyFolder, storyPaths } from './story-files.ts';
import { updateOf } from './story-update.ts';
import { sendUpdate } from './send-update.ts';
import { BOOK_MODULE, bookCode } from './book-module.ts';
import { MAP_LIMITS } from '../map/make-map.ts';
import { MAP_MODULE, mapCode } from './map-module.ts';
import { moduleCode, STORY_MODULE } from './virtual-modules.ts';

export type InkStoryOptions = {
  /** Folder of the story, or one `.ink` file; relative to Vite's root. */
  readonly story: string;
  /** Folder of pictures and sounds; relative to Vite's root. */
  readonly assets: string;
  /** Folder of the editions that were frozen, for path codes; relative to Vite's root. Absent: there are none. */
  readonly editions?: string;
  /** Looks the read story over; its faults fail a build, and are printed while an author works, after each save. */
  readonly check?: (story: ReadStory, when: 'build' | 'save') => readonly BuildFault[];
};

const RESOLVED = '\0';
const EDIT_PAUSE_MS = 30;
const NO_EDITIONS = 'editions';
const KEPT_MAPS = '.cache/map';

/** What other plugins may ask of it. */
export type InkStoryPlugin = Plugin & {
  /** The pack of the story that was read last; undefined when it has none. */
  readonly api: { readonly pack: () => Pack | undefined };
};

export function inkStory(options: InkStoryOptions): InkStoryPlugin {
  let config: ResolvedConfig | undefined;
  let story: ReadStory | undefined;

  const root = (): string => config?.root ?? process.cwd();
  const paths = () => storyPaths(root(), options.story, options.assets);
  const read = (): ReadStory => (story ??= readStory(paths()));
  const check = (read: ReadStory, when: 'build' | 'save'): readonly BuildFault[] =>
    read.faults.length > 0 ? read.faults : (options.check?.(read, when) ?? []);

  const isOurs = (file: string): boolean => {
    const { assets } = paths();
    const inAssets = isInside(file, assets) && !isInside(file, join(assets, 'fonts'));
    return inAssets || isInside(file, storyFolder(paths()));
  };

  function edited(server: ViteDevServer, files: readonly string[]): void {
    const before = read();
    const after = readStory(paths());
    const update = updateOf(before, after, { files, notes: check(after, 'save') });
    if (update.kind !== 'faults') story = after;
    sendUpdate(server, update, files);
  }

  function codeOf(served: ReadStory, name: string): string | undefined {
    if (name === BOOK_MODULE)
      return bookCode(served, join(root(), options.editions ?? NO_EDITIONS));
    if (name !== MAP_MODULE) return moduleCode(served, name);
    const limits = MAP_LIMITS[config?.command ?? 'build'];
    return mapCode(served, { limits, kept: join(root(), KEPT_MAPS) });
  }

  return {
    name: 'ink-story',
    api: { pack: () => read().pack?.value },

    configResolved(resolved) {
      config = resolved;
    },

    buildStart() {
      story = undefined;
      if (config?.command !== 'build') return;
      const faults = check(read(), 'build');
      if (faults.length > 0) this.error(storyError(faults, root()));
    },

    configureServer(server) {
      if (server.config.mode === 'test') return;
      const { assets, story: folder } = paths();
      server.watcher.add([folder, assets]);
      for (const fault of check(read(), 'save'))
        server.config.logger.warn(printFault(fault, root()));
      const touched = new Set<string>();
      let timer: NodeJS.Timeout | undefined;
      server.watcher.on('all', (_, file) => {
        if (!isOurs(file)) return;
        touched.add(file);
        clearTimeout(timer);
        timer = setTimeout(() => {
          edited(server, [...touched]);
          touched.clear();
        }, EDIT_PAUSE_MS);
      });
    },

    resolveId(id) {
      return id === STORY_MODULE || id.startsWith(`${STORY_MODULE}/`) ? RESOLVED + id : undefined;
    },

    load(id) {
      if (!id.startsWith(RESOLVED + STORY_MODULE)) return undefined;
      const served = read();
      if (served.faults.length > 0) this.error(storyError(served.faults, root()));
      const name = id.slice(RESOLVED.length);
      const code = codeOf(served, name);
      if (code === undefined) this.error(`the story has no ${name}`);
      return { code, moduleType: 'js' };
    },

    hotUpdate({ file }) {
      return isOurs(file) ? [] : undefined; // our own watcher answers; Vite would reload the page
    },
  };
}

function isInside(file: string, folder: string): boolean {
  return file.replaceAll('\\', '/').startsWith(`${folder.replaceAll('\\', '/')}/`);
}
