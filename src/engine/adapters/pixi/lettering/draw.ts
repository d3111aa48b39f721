/** Draws words set like a poster: turned, with a hard edge behind them, or in chalk. */
import { assertNever } from '../../../core/result.ts';
import type { LookKind } from '../../../core/stage/look.ts';
import { sepia, type Colours } from '../drawing/palette.ts';
import { canvasOf, contextOf } from '../drawing/rasterise.ts';
import type { Size } from '../surface/fit.ts';
import { CAPITAL, LINE, type Setting } from './plan.ts';

export type Lettered = {
  readonly document: Document;
  readonly colours: Colours;
  readonly look: LookKind;
  readonly setting: Setting;
  /** Units that the window shows, and pixels for one of them. */
  readonly window: Size;
  readonly pixels: number;
};

/** Rising to the right. */
const DEGREES = -7;
/** How far the edge lies behind the words, in ems. */
const EDGE = 0.022;
const CHALK = 0.008;

/** Undefined where nothing can be drawn. */
export function lettered({
  document,
  colours,
  look,
  setting: { lines, size, at },
  window,
  pixels,
}: Lettered): HTMLCanvasElement | undefined {
  const canvas = canvasOf(document, undefined, {
    width: window.width * pixels,
    height: window.height * pixels,
  });
  const context = contextOf(canvas);
  if (context === undefined) return undefined;
  context.scale(pixels, pixels);
  context.translate(...at);
  context.rotate((DEGREES * Math.PI) / 180);
  context.font = fontOf(document, size);
  context.textAlign = 'center';
  const first = (CAPITAL - (lines.length - 1) * LINE) / 2;
  const each = (draw: (line: string, y: number) => void): void =>
    lines.forEach((line, index) => draw(line, (first + index * LINE) * size));
  switch (look) {
    case 'lived':
    case 'told': {
      const tone = (hex: string): string => (look === 'told' ? sepia(hex) : hex);
      context.fillStyle = tone(colours.hexOf('black'));
      each((line, y) => context.fillText(line, EDGE * size, y + EDGE * size));
      context.fillStyle = tone(colours.hexOf('red'));
      each((line, y) => context.fillText(line, 0, y));
      return canvas;
    }
    case 'legend':
      context.fillStyle = colours.hexOf('black');
      context.strokeStyle = colours.hexOf('bone');
      context.lineWidth = CHALK * size;
      context.lineJoin = 'round';
      each((line, y) => context.fillText(line, 0, y));
      each((line, y) => context.strokeText(line, 0, y));
      return canvas;
    case 'silent':
      return undefined;
    default:
      return assertNever(look);
  }
}

/** The page's own face for posters. */
export function fontOf(document: Document, size: number): string {
  const view = document.defaultView;
  const family = view?.getComputedStyle(document.documentElement).getPropertyValue('--poster');
  return `800 ${size}px ${family?.trim() || 'sans-serif'}`;
}
