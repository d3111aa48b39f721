/** Keeps one surface in the host: at the host's size, sharp when asked, and a canvas when its context is gone for good. */
import { messageOf } from '../../../core/message-of.ts';
import type { Faults } from '../../../ports.ts';
import { MOST_PIXELS } from './fit.ts';
import { createHostSize, type HostSize } from './host-size.ts';
import { openSurface, type Surface } from './renderer.ts';
import { watchContext, watchSize } from './watch-host.ts';

export type SurfaceKeeper = Pick<HostSize, 'pixelsFor'> & {
  now(): Surface;
  /** At the host's size, with at most so many pixels. */
  fit(mostPixels: number): void;
  /** With as many pixels as the screen can show, until it is fitted again. */
  sharpen(): void;
  isSharp(): boolean;
  close(): void;
};

export type SurfaceKeeperParts = {
  readonly host: HTMLElement;
  readonly first: Surface;
  /** The colour where nothing is drawn. */
  readonly ground: string;
  readonly faults: Faults;
  readonly resized: () => void;
  /** The same context came back, empty. */
  readonly restored: () => void;
  /** Another surface has taken its place; the old one is closed afterwards. */
  readonly replaced: (next: Surface) => void;
  /** For tests; absent: a canvas that Pixi draws on. */
  readonly open?: (host: HTMLElement) => Promise<Surface>;
};

export function keepSurface(parts: SurfaceKeeperParts): SurfaceKeeper {
  const { host, faults, ground, open = (where) => openSurface(where, 'canvas', ground) } = parts;
  const hostSize = createHostSize(host);
  const unwatchSize = watchSize(host, parts.resized);
  let surface = parts.first;
  let unwatchContext = watch();
  let isSharp = false;
  let isClosed = false;

  return {
    now: () => surface,
    pixelsFor: hostSize.pixelsFor,
    fit(mostPixels) {
      isSharp = false;
      hostSize.fit(surface, mostPixels);
    },
    sharpen() {
      isSharp = true;
      hostSize.fit(surface, MOST_PIXELS);
    },
    isSharp: () => isSharp,
    close() {
      isClosed = true;
      unwatchSize();
      unwatchContext();
      surface.close();
    },
  };

  function watch(): () => void {
    return watchContext(surface.view, {
      lost: () => faults.report({ kind: 'picture-lost', problem: 'the graphics context was lost' }),
      restored() {
        parts.restored();
        faults.mended('picture-lost');
      },
      gone: () => void replace(),
    });
  }

  async function replace(): Promise<void> {
    unwatchContext();
    const next = await open(host).catch((thrown: unknown) => {
      faults.report({ kind: 'no-picture', problem: messageOf(thrown) });
      return undefined;
    });
    if (next === undefined || isClosed) return next?.close();
    const old = surface;
    surface = next;
    unwatchContext = watch();
    parts.replaced(next);
    old.close();
    faults.mended('picture-lost');
  }
}
