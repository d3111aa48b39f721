/** The busts of one posture on one sheet, each row's at its own size: one drawing, one texture, many instances. */
import type { Texture } from 'pixi.js';
import type { Place } from '../../../core/stage/place.ts';
import type { LookKind } from '../../../core/stage/look.ts';
import { drawnAs } from '../drawing/recolour.ts';
import { chalkLine, type Studio } from '../drawing/studio.ts';
import { cellOf, free, textureOf } from '../drawing/texture.ts';
import { bust, BUST_BOX, type Posture } from './bust.ts';
import { rowScale, type Bust } from './crowd-layout.ts';

export type Cell = { readonly texture: Texture; readonly scale: number };

export type CrowdSheet = {
  cell(bust: Bust): Cell | undefined;
  close(): void;
};

type CrowdPlan = NonNullable<Place['crowd']>;
type Kind = Pick<Bust, 'rim' | 'head'>;
/** One row: its kinds beside one another. */
type Shelf = {
  readonly row: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly kinds: readonly Kind[];
};

const GAP = 2;

export async function drawCrowdSheet(
  studio: Studio,
  plan: CrowdPlan,
  look: LookKind,
  posture: Posture,
  pixels: number,
  busts: readonly Bust[],
): Promise<CrowdSheet> {
  const shelves = shelvesOf(plan, pixels, busts);
  const last = shelves.at(-1);
  const size = {
    width: Math.max(1, ...shelves.map(({ width, kinds }) => (width + GAP) * kinds.length)),
    height: (last?.y ?? 0) + (last?.height ?? 1),
  };
  const cells = shelves.flatMap((shelf) =>
    shelf.kinds.map((kind, at) => placed(shelf, kind, at, posture, look)),
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}">${cells.join('')}</svg>`;
  const sheet = textureOf(
    await studio.print(drawnAs(svg, look, chalkLine(pixels) * 0.8, studio.colours), look, {
      box: { x: 0, y: 0, ...size },
      pixels: 1,
    }),
  );
  const textures = new Map<string, Cell>();
  for (const { row, y, width, height, kinds } of shelves) {
    kinds.forEach(({ rim, head }, at) => {
      const texture = cellOf(sheet, at * (width + GAP), y, width, height);
      textures.set(`${row}/${rim}/${head}`, { texture, scale: BUST_BOX.width / width });
    });
  }
  return {
    cell: ({ row, rim, head }) => textures.get(`${row}/${rim}/${head}`),
    close() {
      textures.forEach(({ texture }) => texture.destroy(false));
      free(sheet);
    },
  };
}

function shelvesOf(plan: CrowdPlan, pixels: number, busts: readonly Bust[]): readonly Shelf[] {
  const shelves: Shelf[] = [];
  let y = 0;
  for (let row = 0; row < plan.rows; row += 1) {
    const scale = rowScale(plan, row) * pixels;
    const height = Math.ceil(BUST_BOX.height * scale);
    const kinds = kindsOf(busts.filter((each) => each.row === row));
    shelves.push({ row, y, width: Math.ceil(BUST_BOX.width * scale), height, kinds });
    y += height + GAP;
  }
  return shelves;
}

/** Each kind once: a small crowd has few of them. */
function kindsOf(busts: readonly Bust[]): readonly Kind[] {
  return [...new Map(busts.map(({ rim, head }) => [`${rim}/${head}`, { rim, head }])).values()];
}

function placed(
  { y, width, height }: Shelf,
  { rim, head }: Kind,
  at: number,
  posture: Posture,
  look: LookKind,
): string {
  const { x: left, y: top } = BUST_BOX;
  const drawing =
    look === 'legend'
      ? bust(posture, head, rim === 'near' ? 'near' : 'dark')
      : bust(posture, head, rim);
  return `<svg x="${at * (width + GAP)}" y="${y}" width="${width}" height="${height}" viewBox="${left} ${top} ${BUST_BOX.width} ${BUST_BOX.height}" preserveAspectRatio="none">${drawing}</svg>`;
}
