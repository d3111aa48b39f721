/** The colours of a palette by name, in lighter and darker steps, and the warm ramp of the told look. */
import {
  PLAIN_PALETTE,
  withPlainNames,
  type Palette,
  type PlainName,
} from '../../../core/stage/palette.ts';

export type Rgb = readonly [number, number, number];

const MOST_STEP = 15;
const TONE = /^(?<name>[a-z]+(?:-[a-z]+)?)(?<step>[+-]\d{1,2})?$/u;

export type Colours = {
  hexOf(name: PlainName): string;
  /** `steel`, `steel+10`, `deep-red-5` as a hex colour; undefined when the palette has no such name. */
  toneHex(tone: string): string | undefined;
};

/** @param own The story's palette; absent: the plain one. */
export function createColours(own?: Palette): Colours {
  const palette: Palette = withPlainNames(own);
  return {
    hexOf: (name) => palette[name] ?? PLAIN_PALETTE[name],
    toneHex(tone) {
      const { name = '', step = '0' } = TONE.exec(tone.trim())?.groups ?? {};
      const hex = Object.hasOwn(palette, name) ? palette[name] : undefined;
      if (hex === undefined) return undefined;
      const by = Math.max(-MOST_STEP, Math.min(MOST_STEP, Number(step)));
      return toHex(mix(fromHex(hex), by < 0 ? [0, 0, 0] : [255, 255, 255], Math.abs(by) / 100));
    },
  };
}

/** For Pixi, which takes colours as one number. */
export function numberOf(hex: string): number {
  return Number.parseInt(hex.slice(1), 16);
}

export function fromHex(hex: string): Rgb {
  const whole = numberOf(hex.length === 4 ? hex.replace(/[^#]/gu, '$&$&') : hex);
  return [(whole >> 16) & 255, (whole >> 8) & 255, whole & 255];
}

export function toHex(rgb: Rgb): string {
  return `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

export function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const part = (at: 0 | 1 | 2) => from[at] + (to[at] - from[at]) * share;
  return [part(0), part(1), part(2)];
}

/** Perceived lightness, 0 … 100 (CIE L*). */
export function lightness(hex: string): number {
  const [r, g, b] = fromHex(hex).map((part) => linear(part / 255));
  const luminance = 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
  return luminance > 0.008856 ? 116 * Math.cbrt(luminance) - 16 : 903.3 * luminance;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** Lightness and the sepia that stands for it. Reds keep their weight against black. */
const SEPIA: readonly (readonly [number, Rgb])[] = [
  [0, [12, 10, 8]],
  [6, [20, 17, 13]],
  [12, [33, 27, 20]],
  [20, [60, 49, 34]],
  [30, [96, 79, 53]],
  [40, [148, 122, 78]],
  [62, [186, 156, 102]],
  [79, [205, 185, 143]],
  [90, [238, 226, 197]],
  [100, [246, 238, 218]],
];

/** Any colour as the told look prints it: one warm ink on paper. */
export function sepia(hex: string): string {
  const light = lightness(hex);
  const above = SEPIA.findIndex(([at]) => at >= light);
  const [high, to] = SEPIA[Math.max(above, 1)] ?? [100, [255, 255, 255]];
  const [low, from] = SEPIA[Math.max(above, 1) - 1] ?? [0, [0, 0, 0]];
  return toHex(mix(from, to, Math.min(1, Math.max(0, (light - low) / (high - low)))));
}
