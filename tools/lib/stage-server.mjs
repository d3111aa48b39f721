/** Serves the stage's sources to a page of ours, without the game round it. */
import { join } from 'node:path';
import { createServer } from 'vite';
import { ROOT } from './project.mjs';

/**
 * Already listening. `port` 0: any that is free.
 * @param {{
 *   port?: number,
 *   logLevel?: import('vite').LogLevel,
 *   watch?: import('vite').WatchOptions | null,
 *   plugins?: import('vite').PluginOption[],
 * }} [options]
 */
export async function serveStage({
  port = 0,
  logLevel = 'error',
  watch = null,
  plugins = [],
} = {}) {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    // two workers of the tests never make ready the same libraries in the same folder
    cacheDir: join(ROOT, 'node_modules', '.vite', `stage-${process.env.VITEST_POOL_ID ?? '0'}`),
    logLevel,
    server: { port, host: '127.0.0.1', hmr: false, watch },
    optimizeDeps: {
      noDiscovery: true,
      include: ['pixi.js', 'pixi.js/unsafe-eval', 'pixi.js/graphics'],
    },
    plugins,
  });
  await server.listen();
  return server;
}
