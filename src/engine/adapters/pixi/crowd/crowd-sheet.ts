/** Parts of busts on one sheet, each at the size of its row: one drawing, one texture, many instances. */
import type { Texture } from 'pixi.js';
import type { LookKind } from '../../../core/stage/look.ts';
import type { Box } from '../drawing/frame-of-view.ts';
import { drawnAs } from '../drawing/recolour.ts';
import { chalkLine, type Studio } from '../drawing/studio.ts';
import { cellOf, free, textureOf } from '../drawing/texture.ts';

export type Part = {
  /** Parts with the same key are the same drawing. */
  readonly key: string;
  readonly box: Box;
  /** Pixels for one unit of the drawing. */
  readonly pixels: number;
  readonly drawing: () => string;
};

export type Cell = {
  readonly texture: Texture;
  /** Units of the drawing for one pixel. */
  readonly unit: number;
  /** Where 0, 0 of the drawing is, as shares of the texture. */
  readonly anchor: readonly [number, number];
};

export type CrowdSheet = {
  cell(key: string): Cell | undefined;
  close(): void;
};

type Laid = Part & {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const GAP = 2;
/** Wide enough for a dozen of the nearest, and less than any texture may be. */
const WIDEST = 2048;

export async function drawCrowdSheet(
  studio: Studio,
  look: LookKind,
  pixels: number,
  parts: readonly Part[],
): Promise<CrowdSheet> {
  const laid = laidOut([...new Map(parts.map((part) => [part.key, part])).values()]);
  const size = {
    width: Math.max(1, ...laid.map(({ x, width }) => x + width)),
    height: Math.max(1, ...laid.map(({ y, height }) => y + height)),
  };
  const drawn = laid.map(placed).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}">${drawn}</svg>`;
  const sheet = textureOf(
    await studio.print(drawnAs(svg, look, chalkLine(pixels) * 0.8, studio.colours), look, {
      box: { x: 0, y: 0, ...size },
      pixels: 1,
    }),
  );
  const cells = new Map(
    laid.map(({ key, box, x, y, width, height }) => [
      key,
      {
        texture: cellOf(sheet, x, y, width, height),
        unit: box.width / width,
        anchor: [-box.x / box.width, -box.y / box.height] as const,
      },
    ]),
  );
  return {
    cell: (key) => cells.get(key),
    close() {
      cells.forEach(({ texture }) => texture.destroy(false));
      free(sheet);
    },
  };
}

/** On shelves, one after the other; those of one size lie together. */
function laidOut(parts: readonly Part[]): readonly Laid[] {
  let [x, y, high] = [0, 0, 0];
  return parts.map((part) => {
    const [width, height] = [part.box.width, part.box.height].map((units) =>
      Math.ceil(units * part.pixels),
    ) as [number, number]; // two were mapped
    if (x > 0 && x + width > WIDEST) [x, y, high] = [0, y + high + GAP, 0];
    const laid = { ...part, x, y, width, height };
    x += width + GAP;
    high = Math.max(high, height);
    return laid;
  });
}

function placed({ box, x, y, width, height, drawing }: Laid): string {
  return `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${box.x} ${box.y} ${box.width} ${box.height}" preserveAspectRatio="none">${drawing()}</svg>`;
}
