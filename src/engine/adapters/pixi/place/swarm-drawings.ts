/** The drawings of a swarm's members in one look, side by side on one sheet, so that all are drawn in one go. */
import type { Texture } from 'pixi.js';
import type { Swarm } from '../../../core/stage/place.ts';
import type { LookKind } from '../../../core/stage/look.ts';
import { viewBoxOf } from '../drawing/frame-of-view.ts';
import { canvasOf, contextOf } from '../drawing/rasterise.ts';
import { sizeOf, type Studio } from '../drawing/studio.ts';
import { cellOf, free, textureOf } from '../drawing/texture.ts';
import type { Drawings } from './drawings.ts';

export type SwarmParts = {
  readonly place: { readonly id: string; readonly light: string };
  readonly look: LookKind;
  readonly studio: Studio;
  readonly drawings: Drawings;
  readonly pixels: number;
};

export type MemberDrawings = {
  /** @param share 0 … 1: which of the drawings of that name. */
  texture(name: string, share: number): Texture | undefined;
  /** Where 0, 0 of a drawing is, as shares of its texture. */
  readonly anchor: readonly [number, number];
  /** Units of the composition for one pixel of texture, at size 1. */
  readonly unit: number;
  close(): void;
};

/** Members of size 1 get so many pixels more than the picture needs: the largest are larger than 1. */
const SPARE = 1.25;
const GAP = 2;
const BOX = { x: -10, y: -10, width: 20, height: 20 };

export async function drawMembers(swarm: Swarm, parts: SwarmParts): Promise<MemberDrawings> {
  const { studio, drawings, look, place } = parts;
  const files = [...new Set(Object.values(swarm.drawn).flat())];
  const found = await Promise.all(files.map((file) => drawings.layer(place.id, file)));
  const svgs = found.map((svg) => (svg === undefined ? [] : [svg]));
  const box = svgs.flat().map(viewBoxOf).find(Boolean) ?? BOX;
  const sheet = { box, pixels: parts.pixels * SPARE };
  const { width, height } = sizeOf(sheet);
  const painted = await Promise.all(svgs.map((some) => studio.paint(some, look, sheet)));
  const canvas = canvasOf(studio.document, undefined, {
    width: (width + GAP) * Math.max(1, files.length),
    height,
  });
  painted.forEach((each, at) => contextOf(canvas)?.drawImage(each, at * (width + GAP), 0));
  const whole = textureOf(canvas);
  const cells = new Map(
    files.map((file, at) => [file, cellOf(whole, at * (width + GAP), 0, width, height)]),
  );
  return {
    texture(name, share) {
      const alike = swarm.drawn[name] ?? [];
      return cells.get(alike[Math.floor(share * alike.length)] ?? '');
    },
    anchor: [-box.x / box.width, -box.y / box.height],
    unit: box.width / width,
    close() {
      cells.forEach((cell) => cell.destroy(false));
      free(whole);
    },
  };
}
