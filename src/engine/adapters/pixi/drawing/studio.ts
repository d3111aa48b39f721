/** The studio: draws palette SVG in a look at a size, with grain, and gives pixels. Knows no Pixi. */
import type { LookKind } from '../../../core/stage/look.ts';
import { cropped, type Cropped } from './crop.ts';
import { framed, type Box } from './frame-of-view.ts';
import type { Grain } from './grain.ts';
import { canvasOf, contextOf, drawNow, imageOf as decodedImage } from './rasterise.ts';
import type { Turns } from '../../../ports.ts';
import type { Colours } from './palette.ts';
import { drawnAs } from './recolour.ts';

/** A part of the composition, and how many pixels one of its units gets. */
export type Sheet = { readonly box: Box; readonly pixels: number };

export type Studio = {
  readonly document: Document;
  readonly colours: Colours;
  /** Palette SVGs, recoloured for the look, one over the other. */
  paint(svgs: readonly string[], look: LookKind, sheet: Sheet): Promise<HTMLCanvasElement>;
  /** The same, cropped to what is drawn; undefined when nothing is. */
  paintPart(svgs: readonly string[], look: LookKind, sheet: Sheet): Promise<Cropped | undefined>;
  /** SVG whose colours are final; with grain. */
  print(svg: string, look: LookKind, sheet: Sheet): Promise<HTMLCanvasElement>;
  /** SVG whose colours are final; without grain. */
  plain(svg: string, sheet: Sheet): Promise<HTMLCanvasElement>;
  /** Lays the look's grain on what is drawn, and gives it back. */
  grained(canvas: HTMLCanvasElement, look: LookKind): HTMLCanvasElement;
};

export type StudioParts = {
  readonly document: Document;
  readonly grain: Grain;
  readonly colours: Colours;
  /** One drawing a turn: each may take some milliseconds. */
  readonly turns: Pick<Turns, 'next' | 'painted'>;
  /** For tests; absent: the browser reads the SVG. */
  readonly imageOf?: (svg: string) => Promise<CanvasImageSource>;
};

export function createStudio({
  document,
  grain,
  colours,
  turns,
  imageOf = decodedImage,
}: StudioParts): Studio {
  async function stack(svgs: readonly string[], sheet: Sheet): Promise<HTMLCanvasElement> {
    const size = sizeOf(sheet);
    const images = await Promise.all(
      svgs.map((svg) => imageOf(framed(svg, sheet.box, size.width, size.height))),
    );
    const canvas = canvasOf(document, undefined, size);
    for (const image of images) {
      await turns.next();
      contextOf(canvas)?.drawImage(image, 0, 0);
      drawNow(canvas);
    }
    return canvas;
  }

  async function painted(svgs: readonly string[], look: LookKind, sheet: Sheet) {
    await turns.painted(); // to recolour a large drawing is work, too
    const line = chalkLine(sheet.pixels);
    const recoloured = svgs.map((svg) => drawnAs(svg, look, line, colours));
    return stack(recoloured, sheet);
  }

  function grained(canvas: HTMLCanvasElement, look: LookKind): HTMLCanvasElement {
    const context = contextOf(canvas);
    if (context !== undefined) grain.lay(context, look);
    return canvas;
  }

  return {
    document,
    colours,
    grained,
    plain: (svg, sheet) => stack([svg], sheet),
    print: async (svg, look, sheet) => grained(await stack([svg], sheet), look),
    paint: async (svgs, look, sheet) => grained(await painted(svgs, look, sheet), look),
    async paintPart(svgs, look, sheet) {
      const whole = await painted(svgs, look, sheet);
      await turns.next(); // the last drawing had its own
      const part = cropped(whole);
      const context = part && contextOf(part.canvas);
      if (part === undefined || context === undefined) return part;
      grain.lay(context, look, part);
      drawNow(part.canvas);
      return part;
    },
  };
}

export function sizeOf({ box, pixels }: Sheet): { width: number; height: number } {
  return {
    width: Math.max(1, Math.round(box.width * pixels)),
    height: Math.max(1, Math.round(box.height * pixels)),
  };
}

/** About two pixels on a picture of a thousand, never so thin that it breaks. */
export function chalkLine(pixels: number): number {
  return Math.max(1.1, Math.min(2.6, pixels * 2.1));
}
