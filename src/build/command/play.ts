/** `play`: serves a story while it is written. Each save of its ink is told anew in the page, which keeps its place. */
import { dirname, join } from 'node:path';
import { createServer } from 'vite';
import { storyFolder } from '../ink-story/story-files.ts';
import { checkStory } from './check-story.ts';
import { pageOf } from './page-of.ts';
import type { StoryAt } from './story-at.ts';
import { EXIT, type Exit, type Surroundings } from './surroundings.ts';

export type PlayOptions = {
  readonly port?: number;
  /** Opens the browser. */
  readonly open?: boolean;
  readonly words: Readonly<Record<string, string>>;
  /** Ends the serving. */
  readonly until?: AbortSignal;
};

export async function play(
  at: StoryAt,
  { port, open = false, words, until }: PlayOptions,
  where: Surroundings,
): Promise<Exit> {
  const config = pageOf({ at, out: 'dist', words, check: checkStory }, where);
  const server = await createServer({
    ...config,
    server: {
      host: '127.0.0.1',
      port: port ?? 5173,
      strictPort: port !== undefined,
      open,
      fs: { allow: served(at, where.page, String(config.cacheDir)) },
    },
  });
  await server.listen();
  const [address = ''] = server.resolvedUrls?.local ?? [];
  where.say(
    `Your story is at ${address}\nSave its ink, and the page tells it anew. Stop with Ctrl+C.`,
  );
  await new Promise<void>((resolve) => {
    until?.addEventListener('abort', () => resolve(), { once: true });
    server.httpServer?.once('close', resolve);
  });
  await server.close();
  return EXIT.well;
}

/** The page and its libraries, which may lie beside it; the story and its pictures. Nothing else of the disk. */
function served({ story, assets }: StoryAt, page: string, cache: string): string[] {
  const libraries = page.split(/[\\/]/u).includes('node_modules')
    ? dirname(page)
    : join(page, 'node_modules');
  return [page, libraries, cache, storyFolder({ root: page, story, assets }), assets];
}
