/** The host's size now, and what follows from it for the canvas and for the layers. */
import { layerPixels, type Size } from './fit.ts';
import type { Surface } from './renderer.ts';

export type HostSize = {
  /** Gives the canvas the host's size, unless the host has none. */
  fit(surface: Surface, mostPixels: number): void;
  /** Pixels of texture for one unit of a composition. */
  pixelsFor(composition: Size): number;
};

export function createHostSize(host: HTMLElement): HostSize {
  return {
    fit(surface, mostPixels) {
      const size = { width: host.clientWidth, height: host.clientHeight };
      if (size.width > 0 && size.height > 0) surface.resize(size, mostPixels);
    },
    pixelsFor: (composition) =>
      layerPixels({
        host: { width: Math.max(1, host.clientWidth), height: Math.max(1, host.clientHeight) },
        composition,
        devicePixelRatio: host.ownerDocument.defaultView?.devicePixelRatio ?? 1,
      }),
  };
}
