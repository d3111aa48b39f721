/**
 * The Vite plugin: compiles a folder of ink and YAML into `virtual:story`, a typed module with lazy chunks.
 * While an author works, an edited role goes to the page without a reload; a failed compile keeps the old story.
 */
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import type { Pack } from '../../engine/core/story/pack.ts';
import { printFault, type BuildFault } from './build-fault.ts';
import { readStory, type ReadStory } from './read-story.ts';
import { storyError } from './story-errors.ts';
import { foldersIn, isInkFile, storyFolder, storyPaths } from './story-files.ts';
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
  /** The folder that files in messages are named from; relative to Vite's root, which it is when absent. */
  readonly namedFrom?: string;
  /** The style sheet of a page without pictures; only a story that may have none is given it. */
  readonly bareStyles?: string;
  /** Where maps are kept from build to build; relative to Vite's root. */
  readonly maps?: string;
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

  const namedFrom = (): string => resolve(root(), options.namedFrom ?? '.');

  const isOurs = (file: string): boolean => {
    if (isInkFile(paths())) return filesOf(read()).includes(file);
    const { assets } = paths();
    const inAssets = isInside(file, assets) && !isInside(file, join(assets, 'fonts'));
    return inAssets || isInside(file, storyFolder(paths()));
  };

  function edited(server: ViteDevServer, files: readonly string[]): void {
    const before = read();
    const after = readStory(paths());
    const update = updateOf(before, after, { files, notes: check(after, 'save') });
    if (update.kind !== 'faults') story = after;
    sendUpdate(server, update, { files, namedFrom: namedFrom() });
    watch(server);
  }

  /** Beside one file by name may lie all that its author has: only what the story is made of is watched. */
  function watch(server: ViteDevServer): void {
    const { assets, story: folder } = paths();
    server.watcher.add(isInkFile(paths()) ? [...filesOf(read())] : [folder, assets]);
  }

  function codeOf(served: ReadStory, name: string): string | undefined {
    if (name === BOOK_MODULE)
      return bookCode(served, resolve(root(), options.editions ?? NO_EDITIONS));
    if (name === STORY_MODULE && options.bareStyles !== undefined && served.places.length === 0)
      return `import ${JSON.stringify(options.bareStyles)};\n${moduleCode(served, name)}`;
    if (name !== MAP_MODULE) return moduleCode(served, name);
    const limits = MAP_LIMITS[config?.command ?? 'build'];
    return mapCode(served, { limits, kept: resolve(root(), options.maps ?? KEPT_MAPS) });
  }

  return {
    name: 'ink-story',
    api: { pack: () => read().pack?.value },

    config: ({ root = process.cwd() }) => {
      const { assets } = storyPaths(root, options.story, options.assets);
      const isBare = foldersIn(join(assets, 'places')).length === 0;
      return { define: { 'import.meta.env.BARE': `${isBare}` } };
    },

    configResolved(resolved) {
      config = resolved;
    },

    buildStart() {
      story = undefined;
      if (config?.command !== 'build') return;
      const faults = check(read(), 'build');
      if (faults.length > 0) this.error(storyError(faults, namedFrom()));
    },

    configureServer(server) {
      if (server.config.mode === 'test') return;
      watch(server);
      for (const fault of check(read(), 'save'))
        server.config.logger.warn(printFault(fault, namedFrom()));
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
      if (served.faults.length > 0) this.error(storyError(served.faults, namedFrom()));
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

/** What a story of one ink file is made of, and the ink that could not be read. */
function filesOf({ roles, loose, paths, faults }: ReadStory): readonly string[] {
  const media = [...loose.pictures.values(), ...loose.sounds.values()];
  const ink = roles.flatMap((role) => role.files);
  return [...new Set([paths.story, ...ink, ...media, ...faults.map(({ file }) => file)])];
}

function isInside(file: string, folder: string): boolean {
  return file.replaceAll('\\', '/').startsWith(`${folder.replaceAll('\\', '/')}/`);
}
