/** Sizes: how large the picture is drawn, and how a 16:9 composition covers a host of any shape. */

export type Size = { readonly width: number; readonly height: number };

/** What the canvas costs is its pixels; about one megapixel is enough for a screen and for a slow machine. */
export const MOST_PIXELS = 1_000_000;
/** While something moves on a machine that draws slowly; at rest it gets its last frame sharp. */
export const MOST_PIXELS_MOVING = {
  full: MOST_PIXELS,
  light: 620_000,
  still: MOST_PIXELS,
} as const;

/** Canvas pixels for one CSS pixel. */
export function resolutionFor(host: Size, devicePixelRatio: number, mostPixels: number): number {
  const cap = Math.sqrt(mostPixels / Math.max(1, host.width * host.height));
  return Math.min(Math.max(1, devicePixelRatio), cap);
}

/** CSS pixels for one unit of the composition, so that it covers the host. */
export function coverScale(host: Size, composition: Size): number {
  return Math.max(host.width / composition.width, host.height / composition.height);
}

/** The part of the composition that is seen at zoom 1, in its own units. */
export function windowOf(host: Size, composition: Size): Size {
  const scale = coverScale(host, composition);
  return { width: host.width / scale, height: host.height / scale };
}

export type LayerSizes = {
  readonly host: Size;
  readonly composition: Size;
  readonly devicePixelRatio: number;
};

/** No layer is drawn larger than this, however large the screen. */
const MOST_LAYER_PIXELS = 2_100_000;

/** Pixels of texture for one unit of the composition: as many as the screen shows, and no more than a layer may have. */
export function layerPixels(sizes: LayerSizes): number {
  const { host, composition, devicePixelRatio } = sizes;
  const shown = coverScale(host, composition) * resolutionFor(host, devicePixelRatio, MOST_PIXELS);
  return Math.min(shown, Math.sqrt(MOST_LAYER_PIXELS / (composition.width * composition.height)));
}
